package crampexplorer.fhir;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** The one format: JSON. */
final class Format {

	static final String JSON = "application/fhir+json";

	static final MediaType MEDIA_TYPE = MediaType.parseMediaType(JSON);

	/** What the parameter {@code _format} may say. */
	private static final List<String> NAMES = List.of("json", MediaType.APPLICATION_JSON_VALUE, JSON);

	private Format() {
	}

	static boolean isName(String format) {
		// a plus that was not escaped is a space
		return NAMES.contains(format.replaceAll("(?i)%2f", "/").replaceAll("(?i)%2b|%20| ", "+"));
	}

	/** Whether who accepts this takes what is answered: no word is any. */
	static boolean suits(@Nullable String accept) {
		if (accept == null || accept.isBlank()) {
			return true;
		}
		try {
			return MediaType.parseMediaTypes(accept).stream().anyMatch(Format::suits);
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	private static boolean suits(MediaType type) {
		String version = type.getParameter("fhirVersion");
		return type.getQualityValue() > 0 && (version == null || version.equals("4.0"))
				&& (type.includes(MEDIA_TYPE) || type.includes(MediaType.APPLICATION_JSON));
	}

}
