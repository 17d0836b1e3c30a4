package crampexplorer.fhir;

import java.util.List;
import java.util.UUID;

/**
 * A resource in an answer.
 *
 * @param fullUrl a name that no other resource anywhere has: two people may answer the
 * same
 */
record Entry(String fullUrl, Element resource) {

	static Entry of(Element resource) {
		return new Entry("urn:uuid:" + UUID.randomUUID(), resource);
	}

	Element reference() {
		return Element.of("reference", this.fullUrl);
	}

	/** A Bundle that holds them all. */
	static Element collection(List<Entry> entries) {
		return Element.resource("Bundle")
			.with("type", "collection")
			.with("entry",
					entries.stream()
						.map((entry) -> Element.of("fullUrl", entry.fullUrl).with("resource", entry.resource))
						.toList());
	}

}
