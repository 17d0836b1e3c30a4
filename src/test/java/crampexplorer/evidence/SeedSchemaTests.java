package crampexplorer.evidence;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import crampexplorer.evidence.Part.Trait;
import crampexplorer.seed.SeedFolder;
import crampexplorer.seed.SeedFolder.Card;
import crampexplorer.seed.Seedfile;
import jakarta.persistence.EnumeratedValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Writes a JSON Schema for each kind of YAML file among the seeds, by which an editor
 * completes and checks what is typed.
 */
class SeedSchemaTests {

	private static final Path WRITTEN = Path.of("target", "schema");

	private static final Path KEPT = Path.of("seeds", "schema");

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(SerializationFeature.INDENT_OUTPUT)
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	@Test
	void theSchemasKeptBesideTheSeedsAreThoseOfTheCards() throws IOException {
		Files.createDirectories(WRITTEN);
		for (Map.Entry<String, ObjectNode> schema : schemas().entrySet()) {
			Files.writeString(WRITTEN.resolve(schema.getKey() + ".json"),
					JSON.writeValueAsString(schema.getValue()) + "\n");
		}
		for (String name : schemas().keySet()) {
			assertThat(KEPT.resolve(name + ".json")).as("copy target/schema/*.json to seeds/schema")
				.hasSameTextualContentAs(WRITTEN.resolve(name + ".json"));
		}
		try (Stream<Path> kept = Files.list(KEPT)) {
			assertThat(kept).hasSameSizeAs(schemas().keySet());
		}
	}

	@Test
	void everySeedFileNamesItsSchemaAndKeepsToIt() throws IOException {
		SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
		int files = 0;
		for (Map.Entry<String, ObjectNode> schema : schemas().entrySet()) {
			Schema checked = registry.getSchema(JSON.writeValueAsString(schema.getValue()));
			for (Path file : files(schema.getKey())) {
				files++;
				String text = Files.readString(file);
				String up = (file.getNameCount() > 2) ? "../" : "";
				assertThat(text).as("%s", file)
					.startsWith("# yaml-language-server: $schema=" + up + "schema/" + schema.getKey() + ".json\n");
				assertThat(checked.validate(new YAMLMapper().readTree(text))).as("%s", file).isEmpty();
			}
		}
		assertThat(files).isGreaterThan(60);
	}

	@Test
	void aMistakeIsSeen() {
		Schema relief = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(JSON.writeValueAsString(schemas().get("relief")));
		String good = "[{slug: x, title: X, when: now, parts: {what: [{text: Do it., sources: [judgement]}]}}]";
		assertThat(problems(relief, good)).isEmpty();
		for (String bad : List.of(good.replace("when: now", "when: later"), good.replace("title: X, ", ""),
				good.replace("title", "titel"), good.replace("what:", "how:"), good.replace("text", "txt"))) {
			assertThat(problems(relief, bad)).as(bad).isNotEmpty();
		}
	}

	private static List<?> problems(Schema schema, String yaml) {
		return schema.validate(new YAMLMapper().readTree(yaml));
	}

	private static List<Path> files(String name) throws IOException {
		Path folder = Path.of("seeds", name);
		if (!Files.isDirectory(folder)) {
			return List.of(Path.of("seeds", name + ".yaml"));
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toList();
		}
	}

	/** By the name of the file or folder. */
	private static Map<String, ObjectNode> schemas() {
		SchemaGenerator generator = generator();
		Map<String, ObjectNode> schemas = new LinkedHashMap<>();
		for (Card card : SeedFolder.SMALL.cards()) {
			Seedfile<?> file = card.crate().file();
			String name = file.path().replaceFirst("(/|\\.yaml)$", "");
			if (!name.endsWith(".csv") && !schemas.containsKey(name)) {
				ObjectNode schema = file.isList() ? generator.generateSchema(List.class, file.card())
						: generator.generateSchema(file.card());
				if (card.crate() instanceof TopicCrate<?> crate && schema.toString().contains("\"parts\"")) {
					nameParts(schema, place(crate, card.card()));
				}
				schemas.put(name, schema);
			}
		}
		return schemas;
	}

	@SuppressWarnings("unchecked")
	private static <C> Place place(TopicCrate<C> crate, Object card) {
		return crate.told((C) card).place();
	}

	/** A topic has the parts of its place, and no others. */
	private static void nameParts(ObjectNode schema, Place place) {
		ObjectNode parts = (ObjectNode) schema.get("$defs").get("Map(String,List(StatementCard))");
		JsonNode statements = parts.get("additionalProperties");
		ObjectNode named = parts.put("additionalProperties", false).putObject("properties");
		for (Part part : place.parts()) {
			named.set(part.name(), statements);
			if (!part.is(Trait.OPTIONAL)) {
				parts.withArray("required").add(part.name());
			}
		}
	}

	private static SchemaGenerator generator() {
		SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12,
				OptionPreset.PLAIN_JSON)
			.with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
					Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES, Option.ADDITIONAL_FIXED_TYPES);
		config.forTypesInGeneral().withCustomDefinitionProvider(SeedSchemaTests::words);
		config.forFields()
			.withRequiredCheck(SeedSchemaTests::isNeeded)
			.withPropertyNameOverrideResolver(SeedSchemaTests::name);
		return new SchemaGenerator(config.build());
	}

	/** Enums are their words, and citations are written in one. */
	private static @Nullable CustomDefinition words(ResolvedType type, SchemaGenerationContext context) {
		Class<?> raw = type.getErasedType();
		if (raw == Citation.class) {
			return new CustomDefinition(
					JSON.createObjectNode().put("type", "string").put("pattern", "^(via )?[a-z0-9-]+(/[a-z0-9-]+)?$"),
					CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.YES);
		}
		if (raw == String.class) {
			// a number is read as the text of it
			ObjectNode text = JSON.createObjectNode();
			text.withArray("type").add("string").add("number");
			return new CustomDefinition(text, CustomDefinition.DefinitionType.INLINE,
					CustomDefinition.AttributeInclusion.YES);
		}
		if (raw.isEnum()) {
			ObjectNode words = JSON.createObjectNode().put("type", "string");
			Arrays.stream(raw.getEnumConstants()).forEach((constant) -> words.withArray("enum").add(word(constant)));
			return new CustomDefinition(words, CustomDefinition.DefinitionType.INLINE,
					CustomDefinition.AttributeInclusion.YES);
		}
		return null;
	}

	private static String word(Object constant) {
		for (Field field : constant.getClass().getDeclaredFields()) {
			if (field.isAnnotationPresent(EnumeratedValue.class)) {
				field.setAccessible(true);
				try {
					return String.valueOf(field.get(constant));
				}
				catch (IllegalAccessException ex) {
					throw new IllegalStateException(ex);
				}
			}
		}
		return constant.toString();
	}

	private static RecordComponent component(FieldScope field) {
		return Arrays.stream(field.getRawMember().getDeclaringClass().getRecordComponents())
			.filter((component) -> component.getName().equals(field.getDeclaredName()))
			.findFirst()
			.orElseThrow();
	}

	private static boolean isNeeded(FieldScope field) {
		RecordComponent component = component(field);
		Class<?> type = component.getType();
		return !type.isPrimitive() && type != List.class && type != Map.class
				&& !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
	}

	private static String name(FieldScope field) {
		JsonProperty named = component(field).getAccessor().getAnnotation(JsonProperty.class);
		return (named != null) ? named.value()
				: field.getDeclaredName().replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
	}

}
