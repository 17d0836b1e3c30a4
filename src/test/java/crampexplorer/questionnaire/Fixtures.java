package crampexplorer.questionnaire;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import crampexplorer.evidence.Slug;
import crampexplorer.guidance.CareLevel;
import crampexplorer.guidance.Triage;
import crampexplorer.guidance.TriageFixture;
import crampexplorer.questionnaire.Answer.Spot;
import crampexplorer.questionnaire.Question.Choice;
import crampexplorer.ranking.Band;
import crampexplorer.ranking.Candidate;
import crampexplorer.ranking.Clue;
import crampexplorer.ranking.Weight;
import org.jspecify.annotations.Nullable;

/**
 * A small check for plain tests: two pages of danger signs and three others, with a
 * triage.
 */
final class Fixtures {

	static final Codebook CODEBOOK = new Codebook(List.of(
			page("emergency", true,
					many("emergency-signs", "emergency", "chest-pain", "dark-urine", "no-emergency-signs")),
			page("today", true, many("today-signs", "today", "swollen-leg", "irregular-heartbeat", "no-today-signs")),
			page("feel", false,
					question("feel", "feel", Choice.MANY, feeling("knot", true), feeling("ache", false),
							feeling("no-feeling", false))),
			page("how", false, one("how-long", "how", "seconds", "minutes"),
					one("how-often", "how", "weekly", "daily")),
			page("health", false, many("nerves", "health", "tingling", "numbness", "no-nerve-signs"),
					many("general", "health", "fainted", "thirst", "no-general-signs"))));

	/**
	 * Two emergencies by themselves, one that answers on two pages make, and one that two
	 * answers on one page make.
	 */
	static final Triage TRIAGE = new TriageFixture().flag(CareLevel.EMERGENCY, "chest-pain")
		.flag(CareLevel.EMERGENCY, "dark-urine")
		.flag(CareLevel.EMERGENCY, "irregular-heartbeat", "fainted")
		.flag(CareLevel.EMERGENCY, "numbness", "thirst")
		.flag(CareLevel.URGENT, "swollen-leg")
		.flag(CareLevel.DOCTOR, "tingling")
		.triage();

	private static final Slug SOURCE = new Slug("judgement");

	private Fixtures() {
	}

	/** With these factors and none that stands back. */
	static Assessor assessor(Candidate... candidates) {
		return new Assessor(CODEBOOK, TRIAGE, List.of(candidates), Set.of());
	}

	static Answers chosen(String... findings) {
		return CODEBOOK.choose(slugs(findings));
	}

	static List<Slug> slugs(String... codes) {
		return Arrays.stream(codes).map(Slug::new).toList();
	}

	static Question question(String slug) {
		return CODEBOOK.questions()
			.stream()
			.filter((question) -> question.slug().equals(slug))
			.findFirst()
			.orElseThrow();
	}

	static QuestionPage page(String slug) {
		return CODEBOOK.page(slug).orElseThrow();
	}

	static Candidate candidate(String code, int prior, Clue... clues) {
		return new Candidate(new Slug(code), false, new Weight(prior), Band.STRONG, List.of(clues));
	}

	/** In tenths of a deciban. */
	static Clue clue(String finding, int tenths) {
		return new Clue(new Slug(finding), new Weight(tenths), null, false, SOURCE);
	}

	static QuestionPage page(String slug, boolean dangerSigns, Question... questions) {
		return new QuestionPage(slug, "Page of " + slug, dangerSigns, List.of(questions));
	}

	static Question many(String slug, String page, String... answers) {
		return question(slug, page, Choice.MANY, answers(slug, answers));
	}

	static Question one(String slug, String page, String... answers) {
		return question(slug, page, Choice.ONE, answers(slug, answers));
	}

	static Question question(String slug, String page, Choice choice, Answer... answers) {
		return new Question(slug, page, choice, "What of " + slug + "?", "Hint at " + slug + ".",
				"Because of " + slug + ".", List.of(answers));
	}

	/** An answer whose code starts with "no-" is a "none of these". */
	static Answer answer(String code, String question, @Nullable Boolean crampLike, @Nullable Spot spot) {
		return new Answer(code, question, code.startsWith("no-"), "Label of " + code, "You said " + code + ".",
				crampLike, spot, null);
	}

	/** An answer that means another as well. */
	static Answer meaning(String code, String question, String means) {
		return new Answer(code, question, false, "Label of " + code, "You said " + code + ".", null, null, means);
	}

	private static Answer feeling(String code, boolean crampLike) {
		return answer(code, "feel", crampLike, null);
	}

	private static Answer[] answers(String question, String... codes) {
		return Arrays.stream(codes).map((code) -> answer(code, question, null, null)).toArray(Answer[]::new);
	}

}
