package crampexplorer.questionnaire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import crampexplorer.questionnaire.Answers.Hidden;
import org.jspecify.annotations.Nullable;

/**
 * What /check/summary shows: one page to print for a doctor or pharmacist, to be read in
 * half a minute.
 *
 * @param date when it was made
 * @param complaint what the cramps are like, and who has them, in a line
 * @param level of care, and why
 * @param medical medicines and illnesses
 * @param told what else was answered, and what was not
 * @param factors what the check suggested, best first
 * @param asks questions to discuss
 * @param kept by which the answers come back
 */
public record SummaryPage(LocalDate date, List<Fact> complaint, Level level, Medical medical, ToldAnswers told,
		List<ShownFactor> factors, List<String> asks, Kept kept) {

	/**
	 * What was answered to one question.
	 *
	 * @param key end of the message key of its caption
	 * @param answers as offered
	 */
	public record Fact(String key, List<String> answers) {
	}

	/**
	 * The level of care.
	 *
	 * @param disposition end of the message key
	 * @param because names of the signs that decide
	 * @param dangers names of signs for which help is needed today or now
	 * @param asked how many danger signs were offered; 0 where not all were
	 */
	public record Level(String disposition, Short because, Short dangers, int asked) {
	}

	/**
	 * What a doctor or pharmacist looks for first.
	 *
	 * @param medicines that are taken
	 * @param changes whether one was begun or stopped
	 * @param illnesses that are known
	 */
	public record Medical(Present medicines, List<String> changes, Present illnesses) {
	}

	/**
	 * The answers to a question.
	 *
	 * @param answers but for "none of these"; null where it was not asked
	 * @param offered how many there were to choose from; 0 where it was asked in short
	 */
	public record Present(@Nullable List<String> answers, int offered) {
	}

	/**
	 * What else was answered.
	 *
	 * @param yes what was chosen
	 * @param no what was offered where "none of these" or "no" was chosen; nothing else
	 * is a "no"
	 * @param others questions answered so, for whose answers there is no room
	 * @param open questions that were not answered
	 */
	public record ToldAnswers(Short yes, List<String> no, List<Count> others, Short open) {
	}

	/** A question to which "none of these" was the answer, with so many signs to it. */
	public record Count(String question, int offered) {
	}

	/**
	 * As many lines as one page holds.
	 *
	 * @param lines the first of them
	 * @param more how many others there are
	 */
	public record Short(List<String> lines, int more) {

		/** Those that fit into so many letters. */
		static Short of(List<String> lines, int letters) {
			List<String> fitting = new ArrayList<>();
			int room = letters;
			for (String line : lines) {
				room -= line.length();
				if (room < 0) {
					break;
				}
				fitting.add(line);
			}
			return new Short(List.copyOf(fitting), lines.size() - fitting.size());
		}
	}

	/**
	 * How the answers come back.
	 *
	 * @param code to type or scan
	 * @param hidden fields in which all answers travel on
	 */
	public record Kept(AnswerCodes.Shown code, List<Hidden> hidden) {
	}

}
