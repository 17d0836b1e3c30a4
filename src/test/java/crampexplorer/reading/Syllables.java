package crampexplorer.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Counts the syllables of English words by their letters. The rules were held against the
 * pronouncing dictionary of Carnegie Mellon University for every word of this site;
 * {@code syllables.csv} holds the words that they get wrong.
 */
final class Syllables {

	private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

	/** Vowels that stand side by side and are said apart. */
	private static final Pattern APART = Pattern.compile(
			"(?<![cstg])ia|iu|io(?!n|us)|eo(?!n|us|r)|uou|(?<![qg])ua" + "|(?<![qg])ui[dn]|ie[tn]|[aeiou]ing|ya|yi|ii");

	private static final Pattern SILENT_E = Pattern.compile("[^aeiouy]e$");

	private static final Pattern SILENT_ES = Pattern.compile("(?<![sxzcg]|ch|sh|[^aeiouylr]l|[aeiouy])es$");

	private static final Pattern SILENT_ED = Pattern.compile("[^aeioutdy]ed$");

	private static final Pattern SILENT_INSIDE = Pattern.compile("[^aeiouy]e(ly|ments?|ful|less|ness)$");

	/** A consonant and "le": a syllable of its own, as in "muscle". */
	private static final Pattern LE = Pattern.compile("[^aeiouylr]le[ds]?$");

	private static final Pattern LE_INSIDE = Pattern.compile("[^aeiouylr]le");

	private static final Pattern ISM = Pattern.compile("[aeiou]sms?$");

	private static final Map<String, Integer> EXCEPTIONS = exceptions();

	private Syllables() {
	}

	/** Of a word; those of its parts, where it has hyphens. A figure counts as one. */
	static int of(String word) {
		int syllables = Arrays
			.stream(word.toLowerCase(Locale.ROOT).replace('é', 'e').replaceAll("[’']", "").split("[^a-z]+"))
			.filter((part) -> !part.isEmpty())
			.mapToInt((part) -> EXCEPTIONS.getOrDefault(part, byRule(part)))
			.sum();
		return Math.max(1, syllables);
	}

	private static int byRule(String part) {
		int count = count(VOWELS, part) + count(APART, part);
		boolean silentEnd = !LE.matcher(part).find()
				&& (SILENT_E.matcher(part).find() || SILENT_ES.matcher(part).find() || SILENT_ED.matcher(part).find());
		if (silentEnd) {
			count--;
		}
		if (SILENT_INSIDE.matcher(part).find() && !LE_INSIDE.matcher(part).find()) {
			count--;
		}
		return Math.max(1, count + count(ISM, part));
	}

	private static int count(Pattern pattern, String text) {
		return (int) pattern.matcher(text).results().count();
	}

	private static Map<String, Integer> exceptions() {
		Map<String, Integer> exceptions = new HashMap<>();
		Lists.rows("syllables.csv")
			.forEach((row) -> exceptions.put(row.get("word"), Integer.valueOf(row.get("syllables"))));
		return exceptions;
	}

}
