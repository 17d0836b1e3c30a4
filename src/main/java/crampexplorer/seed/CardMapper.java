package crampexplorer.seed;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
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

	private final YAMLMapper mapper = YAMLMapper
		.builder(YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
		.annotationIntrospector(new NullnessIntrospector())
		.changeDefaultNullHandling((nulls) -> nulls.withContentNulls(Nulls.FAIL))
		.propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, DeserializationFeature.ACCEPT_FLOAT_AS_INT)
		.withCoercionConfig(LogicalType.Boolean,
				(config) -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
					.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail))
		.withCoercionConfig(LogicalType.Integer,
				(config) -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
		.build();

	/**
	 * A reader that goes on after an unknown field or word.
	 * @param content in which it finds lines
	 * @param problems takes place and reason of each
	 */
	ObjectReader of(byte[] content, Consumer<Misfit> problems) {
		return this.mapper.reader().withHandler(new Going(content, problems));
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
			return type != boolean.class && !isContainer(type) && !parameter.hasAnnotation(JsonAnySetter.class)
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

		private final byte[] content;

		private final Consumer<Misfit> problems;

		Going(byte[] content, Consumer<Misfit> problems) {
			this.content = content;
			this.problems = problems;
		}

		@Override
		public boolean handleUnknownProperty(DeserializationContext context, JsonParser parser,
				ValueDeserializer<?> deserializer, Object beanOrClass, String name) {
			// a record's unknown fields come when all of it was read, by a parser of
			// their own
			String entry = path(context.getParser());
			String field = entry.isEmpty() ? name : entry + "." + name;
			tell(line(field), field, "is no field that is known here");
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
			JsonParser parser = context.getParser();
			tell(parser.currentTokenLocation().getLineNr(), path(parser),
					"'" + value + "' is none of " + String.join(", ", words));
			// any will do: seeds with a problem go no further
			return constants.get(0);
		}

		private void tell(int line, String path, String reason) {
			this.problems.accept(new Misfit((line > 0) ? "line " + line + ", " + path : path, reason));
		}

		private int line(String path) {
			try (JsonParser parser = new YAMLFactory().createParser(ObjectReadContext.empty(), this.content)) {
				while (parser.nextToken() != null) {
					if (path.equals(path(parser))) {
						return parser.currentTokenLocation().getLineNr();
					}
				}
			}
			return 0;
		}

		private static String path(JsonParser parser) {
			String pointer = parser.streamReadContext().pathAsPointer().toString();
			return pointer.isEmpty() ? "" : pointer.substring(1).replaceAll("(^|/)(\\d+)", "[$2]").replace('/', '.');
		}

	}

}
