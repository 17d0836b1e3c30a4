package crampexplorer.questionnaire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import crampexplorer.cause.Factors;
import crampexplorer.evidence.Slug;
import crampexplorer.guidance.CareLevel;
import crampexplorer.guidance.RedFlags;
import crampexplorer.guidance.Triage;
import crampexplorer.ranking.Ranking;

import org.springframework.stereotype.Component;

/** Assesses a set of answers: the same answers always give the same assessment. */
@Component
class Assessor {

	/**
	 * With fewer findings that carry a weight, the ranking says that it knows too little.
	 */
	private static final int ENOUGH = 5;

	/** More open questions would not be answered. */
	private static final int MOST_TELLING = 2;

	/** With as many questions ticked through, the answers tell nothing apart. */
	private static final int TICKED_THROUGH = 3;

	private static final Set<Slug> NOT_LIKE_A_CRAMP = Set.of(new Slug("constant-ache"), new Slug("urge-to-move"),
			new Slug("feel-none"));

	private static final Slug LIKE_A_CRAMP = new Slug("hard-painful-knot");

	private final Codebook codebook;

	private final Triage triage;

	private final Ranking ranking;

	private final Set<Slug> weighed;

	Assessor(Codebook codebook, RedFlags redFlags, Factors factors) {
		this.codebook = codebook;
		this.triage = redFlags.triage();
		this.ranking = new Ranking(factors.candidates(codebook.findings()));
		this.weighed = this.ranking.weighedFindings();
	}

	Assessment assess(Answers answers) {
		return new Assessment(answers, this.triage.assess(answers.findings()), this.ranking.rank(answers.findings()),
				notes(answers));
	}

	/**
	 * The open questions that would tell most: danger signs first, then those whose
	 * answers could move the order most; none that moves nothing.
	 */
	List<Question> next(Answers answers) {
		Map<Question, Double> sways = new HashMap<>();
		List<Question> open = this.codebook.questions()
			.stream()
			.filter((question) -> !answers.answers(question))
			.toList();
		for (Question question : open) {
			sways.put(question, asksForDangerSigns(question) ? Double.MAX_VALUE
					: this.ranking.sway(answers.findings(), question.answers().stream().map(Answer::code).toList()));
		}
		return open.stream()
			.filter((question) -> sways.getOrDefault(question, 0.0) > 0)
			.sorted(Comparator.comparing(sways::get, Comparator.reverseOrder()))
			.limit(MOST_TELLING)
			.toList();
	}

	private boolean asksForDangerSigns(Question question) {
		return this.codebook.pages()
			.stream()
			.limit(Journey.SAFETY_PAGES)
			.anyMatch((page) -> page.slug().equals(question.page()));
	}

	/** Whether a finding is an emergency by itself. */
	boolean isEmergency(Slug finding) {
		return this.triage.assess(List.of(finding)).disposition().level() == CareLevel.EMERGENCY;
	}

	CareLevel level(Answers answers) {
		return this.triage.assess(answers.findings()).disposition().level();
	}

	private List<Note> notes(Answers answers) {
		List<Note> notes = new ArrayList<>();
		List<QuestionPage> safetyPages = this.codebook.pages().subList(0, Journey.SAFETY_PAGES);
		if (!safetyPages.stream().allMatch(answers::answers)) {
			notes.add(Note.DANGER_SIGNS_NOT_ANSWERED);
		}
		if (answers.findings().stream().filter(this.weighed::contains).count() < ENOUGH) {
			notes.add(Note.TOO_FEW_ANSWERS);
		}
		if (this.codebook.questions().stream().anyMatch(answers::conflictIn)) {
			notes.add(Note.CONFLICTING_ANSWERS);
		}
		if (this.codebook.questions()
			.stream()
			.filter((question) -> tickedThrough(question, answers))
			.count() >= TICKED_THROUGH) {
			notes.add(Note.EVERYTHING_TICKED);
		}
		if (answers.findings().stream().anyMatch(NOT_LIKE_A_CRAMP::contains)
				&& !answers.findings().contains(LIKE_A_CRAMP)) {
			notes.add(Note.MAY_NOT_BE_A_CRAMP);
		}
		return List.copyOf(notes);
	}

	private static boolean tickedThrough(Question question, Answers answers) {
		return !question.isOne()
				&& question.answers().stream().filter((answer) -> !answer.isNone()).allMatch(answers::has);
	}

}
