package crampexplorer;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.EnumeratedValue;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The words that a column may hold are those of an enum, all of them or some. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class VocabularyTests {

	private static final Pattern WORDS = Pattern.compile("\"(\\w+)\" IN\\((.+)\\)");

	@Autowired
	private JdbcClient jdbc;

	@Test
	void everyVocabularyOfTheSchemaIsThatOfAnEnum() {
		Map<String, Set<String>> enums = enums();
		Map<String, Set<String>> vocabularies = vocabularies();
		assertThat(vocabularies).hasSizeGreaterThan(20)
			.allSatisfy((column, words) -> assertThat(enums.values()).as("%s: %s", column, words)
				.anyMatch((constants) -> constants.containsAll(words)));
		assertThat(enums).allSatisfy((type, words) -> assertThat(vocabularies.values()).as("%s: %s", type, words)
			.anyMatch((column) -> words.containsAll(column)));
	}

	/** Each enum with words for seeds and database; that of a card is for seeds alone. */
	private static Map<String, Set<String>> enums() {
		Map<String, Set<String>> enums = new TreeMap<>();
		for (JavaClass type : HouseRulesTests.CLASSES) {
			if (type.isEnum() && !type.getName().contains("Card$")
					&& type.getFields().stream().anyMatch((field) -> field.isAnnotatedWith(EnumeratedValue.class))) {
				enums.put(type.getName(), words(type.reflect()));
			}
		}
		enums.put("ReferenceIntake.Kind", Set.of("RDA", "AI", "UL", "RNI"));
		return enums;
	}

	private static Set<String> words(Class<?> type) {
		Field words = Arrays.stream(type.getDeclaredFields())
			.filter((field) -> field.isAnnotationPresent(EnumeratedValue.class))
			.findFirst()
			.orElseThrow();
		words.setAccessible(true);
		return Arrays.stream(type.getEnumConstants()).map((constant) -> {
			try {
				return String.valueOf(words.get(constant));
			}
			catch (IllegalAccessException ex) {
				throw new IllegalStateException(ex);
			}
		}).collect(Collectors.toCollection(TreeSet::new));
	}

	/** Each list of words in a check constraint. */
	private Map<String, Set<String>> vocabularies() {
		Map<String, Set<String>> vocabularies = new TreeMap<>();
		this.jdbc.sql("""
				select u.table_name, c.check_clause from information_schema.check_constraints c
				join information_schema.constraint_column_usage u on u.constraint_name = c.constraint_name
				""").query((rows, number) -> {
			Matcher words = WORDS.matcher(rows.getString(2));
			while (words.find()) {
				vocabularies.put(rows.getString(1) + "." + words.group(1),
						Pattern.compile("'([^']+)'")
							.matcher(words.group(2))
							.results()
							.map((word) -> word.group(1).replace("\\00b5", "µ"))
							.collect(Collectors.toCollection(TreeSet::new)));
			}
			return number;
		}).list();
		return vocabularies;
	}

}
