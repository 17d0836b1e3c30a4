package crampexplorer.seed;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Optional;

import jakarta.persistence.EnumeratedValue;

/**
 * The words of an enum in seeds and in the database: the values of the field that says
 * so, or the names of the constants.
 */
final class Vocabulary {

	private Vocabulary() {
	}

	static String word(Enum<?> constant) {
		return field(constant.getDeclaringClass()).map((field) -> {
			try {
				return String.valueOf(field.get(constant));
			}
			catch (IllegalAccessException ex) {
				throw new IllegalStateException(ex);
			}
		}).orElseGet(constant::name);
	}

	private static Optional<Field> field(Class<?> type) {
		Optional<Field> found = Arrays.stream(type.getDeclaredFields())
			.filter((field) -> field.isAnnotationPresent(EnumeratedValue.class))
			.findFirst();
		found.ifPresent((field) -> field.setAccessible(true));
		return found;
	}

}
