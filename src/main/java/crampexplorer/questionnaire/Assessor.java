package crampexplorer.questionnaire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import crampexplorer.evidence.Slug;
import crampexplorer.guidance.CareLevel;
import crampexplorer.guidance.RedFlags;
import crampexplorer.guidance.Triage;
import crampexplorer.likelihood.Likelihoods;
import crampexplorer.ranking.Ranking;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Assesses a set of answers: the same answers always give the same assessment. */
@Component
class Assessor {

	/**
	 * With fewer answers that are a clue to anything, the ranking says that it knows too
	 * little.
	 */
	private static final int ENOUGH = 5;

	/** More open questions would not be answered. */
	private static final int MOST_TELLING = 2;

	/** With as many questions ticked through, the answers tell nothing apart. */
	private static final int TICKED_THROUGH = 3;

	private final Codebook codebook;

	private final Interview interview;

	private final Triage triage;

	private final Ranking ranking;

	private final Set<Slug> clues;

	@Autowired
	Assessor(Codebook codebook, Interview interview, RedFlags redFlags, Likelihoods likelihoods) {
		this(codebook, interview, redFlags.triage(), likelihoods.ranking());
	}

	Assessor(Codebook codebook, Interview interview, Triage triage, Ranking ranking) {
		this.codebook = codebook;
		this.interview = interview;
		this.triage = triage;
		this.ranking = ranking;
		this.clues = ranking.clues();
	}

	Assessment assess(Answers answers) {
		Known known = this.interview.knowledge().of(answers);
		List<Slug> findings = known.completed().findings();
		return new Assessment(known, triage(known.implied()), deciding(known), this.ranking.rank(findings),
				notes(known, findings), this.ranking.ordinary());
	}

	/** The questions to put that could still ask for more urgent care. */
	List<Prompt> deciding(Answers answers) {
		return deciding(this.interview.knowledge().of(answers));
	}

	private List<Prompt> deciding(Known known) {
		return this.interview.asking(couldRaise(known), known);
	}

	/** The findings that could still ask for more urgent care. */
	List<Slug> couldRaise(Answers answers) {
		return couldRaise(this.interview.knowledge().of(answers));
	}

	private List<Slug> couldRaise(Known known) {
		return this.triage.couldRaise(known.implied().findings(), known.open());
	}

	/** Whether no answer was given to a question that a red flag reads. */
	boolean knowsNothing(Answers answers) {
		return this.codebook.questions()
			.stream()
			.filter(answers::answers)
			.flatMap((question) -> question.answers().stream())
			.noneMatch((answer) -> this.triage.reads(answer.code()));
	}

	/**
	 * The open questions that would tell most: danger signs first, then those whose
	 * answers could move the order most; none that moves nothing.
	 */
	List<Question> next(Known known) {
		List<Question> open = known.openQuestions();
		Map<Question, List<Slug>> codes = open.stream()
			.collect(Collectors.toMap((question) -> question,
					(question) -> question.answers().stream().map(Answer::code).toList()));
		Map<Question, Double> sways = this.ranking.sway(known.completed().findings(), codes);
		open.stream().filter(this::asksForDangerSigns).forEach((question) -> sways.put(question, Double.MAX_VALUE));
		return open.stream()
			.filter((question) -> sways.getOrDefault(question, 0.0) > 0)
			.sorted(Comparator.comparing(sways::get, Comparator.reverseOrder()))
			.limit(MOST_TELLING)
			.toList();
	}

	private boolean asksForDangerSigns(Question question) {
		return this.codebook.dangerPages().stream().anyMatch((page) -> page.slug().equals(question.page()));
	}

	/** Whether a finding is an emergency by itself. */
	boolean isEmergency(Slug finding) {
		return level(new Answers(List.of(finding))) == CareLevel.EMERGENCY;
	}

	CareLevel level(Answers answers) {
		return triage(this.codebook.withImplied(answers)).disposition().level();
	}

	/** An answer counts for what it means as well. */
	private Triage.Outcome triage(Answers implied) {
		return this.triage.assess(implied.findings());
	}

	private List<Note> notes(Known known, List<Slug> findings) {
		Answers answers = known.answers();
		List<Note> notes = new ArrayList<>();
		if (!this.codebook.dangerPages().stream().allMatch(answers::answers)) {
			notes.add(Note.DANGER_SIGNS_NOT_ANSWERED);
		}
		if (findings.stream().filter(this.clues::contains).count() < ENOUGH) {
			notes.add(Note.TOO_FEW_ANSWERS);
		}
		if (this.interview.knowledge().isContradictory(answers)) {
			notes.add(Note.CONFLICTING_ANSWERS);
		}
		if (known.tickedThrough() >= TICKED_THROUGH) {
			notes.add(Note.EVERYTHING_TICKED);
		}
		if (feels(answers, false) && !feels(answers, true)) {
			notes.add(Note.MAY_NOT_BE_A_CRAMP);
		}
		return List.copyOf(notes);
	}

	/** Whether an answer says that it is how a cramp feels, or that it is not. */
	private boolean feels(Answers answers, boolean crampLike) {
		return answers.findings()
			.stream()
			.map((finding) -> this.codebook.answer(finding).crampLike())
			.anyMatch((like) -> like != null && like == crampLike);
	}

}
