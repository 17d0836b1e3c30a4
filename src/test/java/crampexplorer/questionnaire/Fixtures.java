package crampexplorer.questionnaire;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import crampexplorer.evidence.Slug;
import crampexplorer.guidance.CareLevel;
import crampexplorer.guidance.Triage;
import crampexplorer.guidance.TriageFixture;
import crampexplorer.questionnaire.Answer.Spot;
import crampexplorer.questionnaire.Question.Choice;
import crampexplorer.ranking.Candidate;
import crampexplorer.ranking.Ranking;
import crampexplorer.ranking.Rules;
import crampexplorer.ranking.Table;
import org.jspecify.annotations.Nullable;

/**
 * A small check for plain tests: two pages of danger signs and three others, with a
 * triage and a ranking.
 */
public final class Fixtures {

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

	/**
	 * Asks all of it in short: pages of questions as they are, then one of its own with a
	 * screening line, and lists last.
	 */
	static final Interview INTERVIEW = interview(CODEBOOK,
			List.of(interviewPage("emergency"), interviewPage("today"), interviewPage("cramps"), interviewPage("signs"),
					interviewPage("more")),
			List.of(asks("emergency-signs", "emergency"), asks("today-signs", "today"), asks("feel", "cramps"),
					asks("how-long", "cramps"), asks("how-often", "cramps"),
					own("some-signs", "signs", line("fainted"), line("thirst"), opens("nerve-list")),
					list("nerve-list", line("tingling"), line("numbness"))),
			TRIAGE);

	/**
	 * A swollen leg is a clot itself; cramps are ordinary with a knot, and not beside
	 * chest pain. No answers say the same, and none is too common.
	 */
	static final Rules RULES = new Rules(List.of(), Set.of(),
			List.of(new Rules.Sign(new Slug("swollen-leg"), new Slug("clot"), false)),
			new Rules.Ordinary(new Slug("ordinary"), Set.of(new Slug("knot")), Set.of(new Slug("chest-pain"))));

	/**
	 * Ordinary cramps, with every question of the real check answered that could decide.
	 */
	public static final List<String> HARMLESS = List.of("no-emergency-signs", "no-today-signs", "hard-painful-knot",
			"eases-on-stretching", "calf", "both-sides", "at-night", "seconds-to-minutes", "now-and-then", "bearable",
			"long-standing", "self-care-helps", "no-nerve-signs", "no-muscle-signs", "no-leg-signs", "no-general-signs",
			"18-to-49", "not-pregnant", "no-medicines", "no-new-medicine", "no-conditions", "fluids-fine",
			"activity-usual", "diet-varied");

	/** Where a condition does not say, so many of 100 people give an answer. */
	private static final double BASE = 10;

	static Interview interview(Codebook codebook, List<InterviewPage> pages, List<InterviewQuestion> questions,
			Triage triage) {
		Prompts prompts = new Prompts(codebook, questions);
		return new Interview(prompts, new Knowledge(prompts), pages, questions, triage);
	}

	private Fixtures() {
	}

	/**
	 * Ranks these conditions and all else together, on which nothing is known but the
	 * base rates: no answer is a clue to it, so it is never shown.
	 */
	static Assessor assessor(Candidate... candidates) {
		return new Assessor(CODEBOOK, INTERVIEW, TRIAGE, ranking(CODEBOOK, candidates));
	}

	/** Puts each page of a codebook as it is, and no list. */
	static Interview plain(Codebook codebook) {
		return interview(codebook,
				Stream.concat(codebook.pages().stream().map(QuestionPage::slug), Stream.of("more"))
					.map(Fixtures::interviewPage)
					.toList(),
				codebook.questions().stream().map((question) -> asks(question.slug(), question.page())).toList(),
				TRIAGE);
	}

	static InterviewPage interviewPage(String slug) {
		return new InterviewPage(slug, "Short page of " + slug);
	}

	/** A question of the codebook as it is. */
	static InterviewQuestion asks(String question, String page) {
		return new InterviewQuestion(question, page, question, "", List.of());
	}

	/** A question of the short way's own. */
	static InterviewQuestion own(String slug, String page, InterviewQuestion.Line... lines) {
		return new InterviewQuestion(slug, page, null, "Short of " + slug + "?", List.of(lines));
	}

	/** A list that a screening line with its slug opens. */
	static InterviewQuestion list(String slug, InterviewQuestion.Line... lines) {
		return new InterviewQuestion(slug, null, null, "List of " + slug + "?", List.of(lines));
	}

	static InterviewQuestion.Line line(String finding) {
		return new InterviewQuestion.Line(new Slug(finding), null, false, 0);
	}

	static InterviewQuestion.Line opens(String list) {
		return new InterviewQuestion.Line(new Slug(list), "Any of " + list, true, 0);
	}

	static Ranking ranking(Codebook codebook, Candidate... candidates) {
		double share = Arrays.stream(candidates).mapToDouble(Candidate::share).sum();
		List<Candidate> columns = Stream
			.concat(Arrays.stream(candidates), Stream.of(condition("anything-else", 100 - share)))
			.toList();
		Map<Slug, Double> baseRates = codebook.findings()
			.stream()
			.collect(Collectors.toMap(Function.identity(), (finding) -> BASE));
		return new Ranking(new Table(columns, baseRates), RULES, Map.of());
	}

	/**
	 * A condition that needs no answer to be ranked.
	 * @param share of 100 people who ask, how many have it
	 * @param rates made by {@link #most}, {@link #few} and the like
	 */
	@SafeVarargs
	static Candidate condition(String code, double share, Map.Entry<Slug, Double>... rates) {
		return new Candidate(new Slug(code), new Slug(code), share, List.of(), Map.ofEntries(rates));
	}

	/** Eight in ten give it: a clue. */
	static Map.Entry<Slug, Double> most(String finding) {
		return rate(finding, 80);
	}

	/** Hardly more than of all people give it: it says next to nothing. */
	static Map.Entry<Slug, Double> aFewMore(String finding) {
		return rate(finding, 11);
	}

	/** Nearly nobody gives it: it speaks against the condition. */
	static Map.Entry<Slug, Double> few(String finding) {
		return rate(finding, 1);
	}

	/** So many of 100 give it. */
	static Map.Entry<Slug, Double> rate(String finding, double ofHundred) {
		return Map.entry(new Slug(finding), ofHundred);
	}

	/**
	 * Findings, screening lines and "none of these"; nobody kept count of what was put.
	 */
	static Answers chosen(String... codes) {
		return INTERVIEW.prompts().choose(slugs(codes), List.of());
	}

	/** The same, of which it is known what was put. */
	static Answers put(Answers answers, String... questions) {
		return new Answers(answers.findings(), answers.screened(), List.of(questions));
	}

	/** A question of the short way, one of its lists, or one of the codebook. */
	static Prompt prompt(String slug) {
		Answers all = chosen("nerve-list");
		return Stream.concat(INTERVIEW.pages(all).stream(), Stream.of(INTERVIEW.whole("all")))
			.flatMap((page) -> page.prompts().stream())
			.filter((prompt) -> prompt.slug().equals(slug))
			.findFirst()
			.orElseThrow();
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
		return new Question(slug, page, choice, slug.equals("tablets"), slug.equals("how-long"),
				"What of " + slug + "?", "Hint at " + slug + ".", "Because of " + slug + ".", List.of(answers),
				Set.of());
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
