package crampexplorer.fhir;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import crampexplorer.web.SiteAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The names by which resources know each other: their addresses, where the keeper says
 * where the site stands, and else a fixed URN for each. Never what a request says.
 */
@Component
class Canonicals {

	private final SiteAddress address;

	Canonicals(SiteAddress address) {
		this.address = address;
	}

	String questionnaire() {
		return of(FhirRoom.QUESTIONNAIRE);
	}

	String operation() {
		return of(FhirRoom.OPERATION);
	}

	String codes(Codes codes) {
		return of(FhirRoom.CODE_SYSTEMS + "/" + codes.id());
	}

	Element coding(Codes codes, String code, @Nullable String display) {
		return Element.of("system", codes(codes)).with("code", code).with("display", display);
	}

	/**
	 * The address of a path; null where the keeper does not say where the site stands.
	 */
	@Nullable String address(String path) {
		return this.address.isKnown() ? this.address.of(path) : null;
	}

	/** The name of the resource at a path. */
	private String of(String path) {
		String address = address(path);
		return (address != null) ? address : urn(path);
	}

	/** The name under which a Bundle holds the resource at a path: a URN of its own. */
	String fullUrl(String path) {
		String address = address(path);
		return (address != null) ? address : urn(path + " in a Bundle");
	}

	private static String urn(String name) {
		return "urn:uuid:" + UUID.nameUUIDFromBytes(("cramp-explorer" + name).getBytes(StandardCharsets.UTF_8));
	}

}
