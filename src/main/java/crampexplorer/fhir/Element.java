package crampexplorer.fhir;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A resource of FHIR or a part of one: its fields in order. What is null or an empty list
 * is left out, for FHIR allows no empty value.
 */
final class Element {

	private final Map<String, Object> fields = new LinkedHashMap<>();

	static Element resource(String type) {
		return of("resourceType", type);
	}

	static Element of(String name, @Nullable Object value) {
		return new Element().with(name, value);
	}

	/** A CodeableConcept. */
	static Element concept(@Nullable Element coding, @Nullable String text) {
		return of("coding", (coding != null) ? List.of(coding) : null).with("text", text);
	}

	/**
	 * An extension.
	 * @param type name of its value, such as {@code valueCode}
	 */
	static Element extension(String url, String type, Object value) {
		return of("url", url).with(type, value);
	}

	Element with(String name, @Nullable Object value) {
		if (value != null && !(value instanceof Collection<?> all && all.isEmpty())) {
			this.fields.put(name, value);
		}
		return this;
	}

	@Nullable Object get(String name) {
		return this.fields.get(name);
	}

	@JsonValue
	Map<String, Object> fields() {
		return this.fields;
	}

}
