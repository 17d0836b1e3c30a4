package crampexplorer.questionnaire;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

import crampexplorer.evidence.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Writes chosen answers as one short line of letters, and reads it back. The answers to
 * all questions in order make one number: a question counts as many steps as there are
 * ways to answer it, so what cannot be answered costs nothing. The first letter tells the
 * form, which changes with every question and answer; the last two check the others.
 */
final class AnswerCode {

	private static final int FORM_BITS = CodeLetters.BITS * CodeLetters.CHECKS;

	private final List<Asked> questions;

	/** By question, in how many ways it can be answered. */
	private final List<BigInteger> ways;

	private final char form;

	private final int formOfChecks;

	private final int letters;

	AnswerCode(List<Asked> questions) {
		this.questions = List.copyOf(questions);
		CRC32 crc = new CRC32();
		crc.update(questions.toString().getBytes(StandardCharsets.UTF_8));
		this.form = CodeLetters.letter((int) (crc.getValue() >> FORM_BITS & (1 << CodeLetters.BITS) - 1));
		this.formOfChecks = (int) (crc.getValue() & (1 << FORM_BITS) - 1);
		this.ways = this.questions.stream().map(Asked::ways).toList();
		BigInteger most = this.ways.stream().reduce(BigInteger.ONE, BigInteger::multiply).subtract(BigInteger.ONE);
		this.letters = (most.bitLength() + CodeLetters.BITS - 1) / CodeLetters.BITS;
	}

	/** How many letters every code has. */
	int length() {
		return 1 + this.letters + CodeLetters.CHECKS;
	}

	/**
	 * The code of chosen answers. Where "none of these" stands beside others, it is left
	 * out: that is the more urgent reading. Of several where only one may be chosen, the
	 * first counts.
	 */
	String write(List<Slug> chosen) {
		Set<Slug> told = Set.copyOf(chosen);
		BigInteger number = BigInteger.ZERO;
		for (int i = 0; i < this.questions.size(); i++) {
			number = number.multiply(this.ways.get(i)).add(this.questions.get(i).way(told));
		}
		StringBuilder line = new StringBuilder();
		for (int i = 0; i < this.letters; i++) {
			line.append(CodeLetters.letter(number.shiftRight(CodeLetters.BITS * i).intValue() & 31));
		}
		String checked = this.form + line.reverse().toString();
		return checked + CodeLetters.checks(checked, this.formOfChecks);
	}

	/** Reads what was typed. */
	Reading read(String typed) {
		Optional<String> clean = CodeLetters.clean(typed);
		if (clean.isEmpty()) {
			return Reading.bad(typed.isBlank() ? Problem.EMPTY : Problem.LETTERS);
		}
		String line = clean.get();
		if (line.charAt(0) != this.form) {
			return Reading.bad(Problem.FORM);
		}
		if (line.length() != length()) {
			return Reading.bad(Problem.LENGTH);
		}
		String checked = line.substring(0, line.length() - CodeLetters.CHECKS);
		if (!line.endsWith(CodeLetters.checks(checked, this.formOfChecks))) {
			return Reading.bad(Problem.TYPED);
		}
		BigInteger number = BigInteger.ZERO;
		for (char letter : checked.substring(1).toCharArray()) {
			number = number.shiftLeft(CodeLetters.BITS).add(BigInteger.valueOf(CodeLetters.number(letter)));
		}
		List<Slug> chosen = new ArrayList<>();
		for (int i = this.questions.size() - 1; i >= 0; i--) {
			BigInteger[] parts = number.divideAndRemainder(this.ways.get(i));
			number = parts[0];
			chosen.addAll(0, this.questions.get(i).chosen(parts[1]));
		}
		// more than the questions can make was never written
		return (number.signum() == 0) ? new Reading(chosen, null) : Reading.bad(Problem.TYPED);
	}

	/**
	 * A question.
	 *
	 * @param one whether only one answer may be chosen
	 * @param codes of its answers, but for "none of these"
	 * @param none "none of these", as a list of one; empty where it is not offered
	 */
	record Asked(boolean one, List<Slug> codes, List<Slug> none) {

		/** In how many ways it can be answered, or left open. */
		BigInteger ways() {
			BigInteger several = this.one ? BigInteger.valueOf(this.codes.size() + 1L)
					: BigInteger.ONE.shiftLeft(this.codes.size());
			return several.add(BigInteger.valueOf(this.none.size()));
		}

		/** Which of the ways: 0 where it is open, the last for "none of these". */
		BigInteger way(Set<Slug> chosen) {
			BigInteger way = BigInteger.ZERO;
			for (int i = this.codes.size() - 1; i >= 0; i--) {
				if (chosen.contains(this.codes.get(i))) {
					way = this.one ? BigInteger.valueOf(i + 1L) : way.setBit(i);
				}
			}
			return (way.signum() == 0 && this.none.stream().anyMatch(chosen::contains))
					? ways().subtract(BigInteger.ONE) : way;
		}

		List<Slug> chosen(BigInteger way) {
			if (!this.none.isEmpty() && way.equals(ways().subtract(BigInteger.ONE))) {
				return this.none;
			}
			if (this.one) {
				return (way.signum() == 0) ? List.of() : List.of(this.codes.get(way.intValue() - 1));
			}
			List<Slug> chosen = new ArrayList<>(this.codes);
			chosen.removeIf((code) -> !way.testBit(this.codes.indexOf(code)));
			return chosen;
		}
	}

	/**
	 * What was read.
	 *
	 * @param chosen answers, in order
	 * @param problem why nothing was; null where all is well
	 */
	record Reading(List<Slug> chosen, @Nullable Problem problem) {

		private static Reading bad(Problem problem) {
			return new Reading(List.of(), problem);
		}
	}

	/**
	 * Why a code cannot be read. Its words stand under the message key {@code code.*}.
	 */
	enum Problem {

		EMPTY("empty"), LETTERS("letters"), FORM("form"), LENGTH("length"), TYPED("typed");

		private final String key;

		Problem(String key) {
			this.key = key;
		}

		/** The end of the message key. */
		String key() {
			return this.key;
		}

	}

}
