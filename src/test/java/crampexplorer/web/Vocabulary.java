package crampexplorer.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/**
 * The part of schema.org that pages use: types with their supertypes, properties with the
 * kinds of value that are expected.
 */
class Vocabulary {

	private final Map<String, Set<String>> supertypes = new HashMap<>();

	/** Expected kinds of value, by type and property. */
	private final Map<String, Set<String>> properties = new HashMap<>();

	Vocabulary() throws IOException {
		for (String line : Files.readAllLines(Path.of("src/test/resources/schema-org.csv"))) {
			String[] cells = line.split(",", -1);
			this.supertypes.put(cells[0], words(cells[1]));
			this.properties.put(cells[0] + "." + cells[2], words(cells[3]));
		}
	}

	/** What does not keep to the vocabulary, in the data of a page. */
	List<String> problems(JsonNode node) {
		List<String> problems = new ArrayList<>();
		String type = node.path("@type").asString("");
		if (!this.supertypes.containsKey(type)) {
			problems.add("no type '" + type + "'");
		}
		node.properties().forEach((property) -> {
			if (!property.getKey().startsWith("@")) {
				List<JsonNode> values = property.getValue().isArray() ? List.copyOf(property.getValue().values())
						: List.of(property.getValue());
				for (JsonNode value : values) {
					if (!fits(expected(type, property.getKey()), value)) {
						problems.add(type + "." + property.getKey() + ": " + value);
					}
					if (value.isObject()) {
						problems.addAll(problems(value));
					}
				}
			}
		});
		return problems;
	}

	private Set<String> expected(String type, String property) {
		Set<String> expected = new LinkedHashSet<>();
		for (String candidate : withSupertypes(type)) {
			expected.addAll(this.properties.getOrDefault(candidate + "." + property, Set.of()));
		}
		return expected;
	}

	private boolean fits(Set<String> expected, JsonNode value) {
		return expected.stream().anyMatch((kind) -> switch (kind) {
			case "Text" -> value.isString() && !value.asString().isBlank();
			case "URL" -> value.isString() && value.asString().matches("(https://cramps\\.example)?/[a-z0-9/.-]*");
			case "Date" -> value.isString() && isDate(value.asString());
			case "Integer" -> value.isIntegralNumber();
			case "Boolean" -> value.isBoolean();
			default -> value.isObject() && withSupertypes(value.path("@type").asString("")).contains(kind);
		});
	}

	private Set<String> withSupertypes(String type) {
		Set<String> types = new LinkedHashSet<>(Set.of(type));
		this.supertypes.getOrDefault(type, Set.of()).forEach((supertype) -> types.addAll(withSupertypes(supertype)));
		return types;
	}

	private static Set<String> words(String cell) {
		return cell.isEmpty() ? Set.of() : Set.of(cell.split(" "));
	}

	private static boolean isDate(String text) {
		try {
			LocalDate.parse(text);
			return true;
		}
		catch (DateTimeParseException ex) {
			return false;
		}
	}

}
