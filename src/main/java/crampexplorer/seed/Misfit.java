package crampexplorer.seed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * What does not fit a card.
 *
 * @param place line and field
 * @param reason in an editor's words
 */
record Misfit(String place, String reason) {

	static Misfit of(JacksonException ex) {
		return new Misfit(place(ex), reason(ex));
	}

	private static String reason(JacksonException ex) {
		if (ex.getCause() instanceof IllegalArgumentException cause) {
			return String.valueOf(cause.getMessage());
		}
		if (ex instanceof InvalidNullException
				|| (ex instanceof InvalidFormatException format && "".equals(format.getValue()))) {
			return "is empty";
		}
		if (ex instanceof InvalidFormatException format) {
			return "'" + format.getValue() + "' is no " + kind(format.getTargetType());
		}
		String message = String.valueOf(ex.getOriginalMessage());
		if (ex instanceof MismatchedInputException mismatch && message.startsWith("Cannot deserialize value of")) {
			return "is no " + kind(mismatch.getTargetType());
		}
		return message.replaceFirst("(?s)^Missing required creator property '([^']+)'.*", "'$1' is missing")
			.replaceFirst("(?s)^No content to map.*", "the file is empty")
			.lines()
			.filter((line) -> !line.isBlank() && !line.startsWith(" "))
			.collect(Collectors.joining(", "));
	}

	/** What an editor calls the values of a type. */
	private static String kind(Class<?> type) {
		if (type == boolean.class || type == Boolean.class) {
			return "true or false";
		}
		if (type == LocalDate.class) {
			return "date such as 2027-01-31";
		}
		if (type == BigDecimal.class) {
			return "number";
		}
		if (Collection.class.isAssignableFrom(type)) {
			return "list";
		}
		return type.isPrimitive() ? "whole number"
				: type.isRecord() || type == Map.class ? "entry with fields" : "single text";
	}

	private static String place(JacksonException ex) {
		String path = ex.getPath()
			.stream()
			.map((reference) -> (reference.getPropertyName() != null) ? "." + reference.getPropertyName()
					: "[" + reference.getIndex() + "]")
			.collect(Collectors.joining());
		String line = (ex.getLocation() != null && ex.getLocation().getLineNr() > 0)
				? "line " + ex.getLocation().getLineNr() : "";
		String field = path.startsWith(".") ? path.substring(1) : path;
		return (line.isEmpty() || field.isEmpty()) ? line + field : line + ", " + field;
	}

}
