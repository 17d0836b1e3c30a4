package crampexplorer.seed;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.type.LogicalType;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * How an entry becomes a card: strictly. An unknown, repeated or missing field and an
 * unknown word are problems.
 */
final class CardMapper {

	private CardMapper() {
	}

	/**
	 * A mapper that goes on after an unknown field or word.
	 * @param problems takes place and reason of each
	 */
	static YAMLMapper of(Consumer<Problem> problems) {
		return YAMLMapper.builder(YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
			.annotationIntrospector(new NullnessIntrospector())
			.addHandler(new Going(problems))
			.changeDefaultNullHandling((nulls) -> nulls.withContentNulls(Nulls.FAIL))
			.propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
			.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
			.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, DeserializationFeature.ACCEPT_FLOAT_AS_INT)
			.withCoercionConfig(LogicalType.Boolean,
					(config) -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
			.build();
	}

	/** Where a file is wrong, and why. */
	record Problem(String place, String reason) {

		static Problem of(JacksonException ex) {
			String message = (ex.getCause() instanceof IllegalArgumentException cause) ? cause.getMessage()
					: ex.getOriginalMessage();
			String reason = String.valueOf(message)
				.replaceFirst("(?s)^Missing required creator property '([^']+)'.*", "'$1' is missing")
				.replaceFirst("(?s)^Invalid `null` value encountered for property \"([^\"]+)\".*", "'$1' is empty")
				.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith(" "))
				.collect(Collectors.joining(", "));
			return new Problem(place(ex), reason);
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

	/** Reads from the types what may be left out, and the words of an enum. */
	private static final class NullnessIntrospector extends JacksonAnnotationIntrospector {

		private static final long serialVersionUID = 1L;

		@Override
		public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
			return (member instanceof AnnotatedParameter parameter) ? isNeeded(parameter)
					: super.hasRequiredMarker(config, member);
		}

		@Override
		public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
			if (annotated instanceof AnnotatedParameter parameter) {
				if (isContainer(parameter.getRawType())) {
					return JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL);
				}
				if (isNeeded(parameter)) {
					return JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL);
				}
			}
			return super.findSetterInfo(config, annotated);
		}

		@Override
		public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants,
				String[] names) {
			for (int i = 0; i < constants.length; i++) {
				names[i] = Vocabulary.word(constants[i]);
			}
			return names;
		}

		private static boolean isContainer(Class<?> type) {
			return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
		}

		private static boolean isNeeded(AnnotatedParameter parameter) {
			Class<?> type = parameter.getRawType();
			return !type.isPrimitive() && !isContainer(type) && !parameter.hasAnnotation(JsonAnySetter.class)
					&& !isNullable(parameter);
		}

		private static boolean isNullable(AnnotatedParameter parameter) {
			if (!(parameter.getOwner().getAnnotated() instanceof Executable executable)) {
				return false;
			}
			AnnotatedType type = executable.getAnnotatedParameterTypes()[parameter.getIndex()];
			return type.isAnnotationPresent(Nullable.class);
		}

	}

	/** Tells of a problem, and reads on, so that all of a file are told at once. */
	private static final class Going extends DeserializationProblemHandler {

		private final Consumer<Problem> problems;

		Going(Consumer<Problem> problems) {
			this.problems = problems;
		}

		@Override
		public boolean handleUnknownProperty(DeserializationContext context, JsonParser parser,
				ValueDeserializer<?> deserializer, Object beanOrClass, String name) {
			tell(parser, "is no field that is known here");
			parser.skipChildren();
			return true;
		}

		@Override
		public @Nullable Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String value,
				String message) {
			if (!type.isEnum()) {
				return NOT_HANDLED;
			}
			List<?> constants = List.of(type.getEnumConstants());
			List<String> words = constants.stream().map((constant) -> Vocabulary.word((Enum<?>) constant)).toList();
			tell(context.getParser(), "'" + value + "' is none of " + String.join(", ", words));
			// any will do: seeds with a problem go no further
			return constants.get(0);
		}

		private void tell(JsonParser parser, String reason) {
			int line = parser.currentTokenLocation().getLineNr();
			String path = parser.streamReadContext()
				.pathAsPointer()
				.toString()
				.substring(1)
				.replaceAll("(^|/)(\\d+)", "[$2]")
				.replace('/', '.');
			this.problems.accept(new Problem((line > 0) ? "line " + line + ", " + path : path, reason));
		}

	}

}
