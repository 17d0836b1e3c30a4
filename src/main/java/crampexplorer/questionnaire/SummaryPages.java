package crampexplorer.questionnaire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import crampexplorer.evidence.Passage;
import crampexplorer.evidence.Topics;
import crampexplorer.guidance.CareLevel;
import crampexplorer.guidance.RaisedFlag;
import crampexplorer.guidance.RedFlags;
import crampexplorer.questionnaire.SummaryPage.Count;
import crampexplorer.questionnaire.SummaryPage.Fact;
import crampexplorer.questionnaire.SummaryPage.Kept;
import crampexplorer.questionnaire.SummaryPage.Level;
import crampexplorer.questionnaire.SummaryPage.Medical;
import crampexplorer.questionnaire.SummaryPage.Present;
import crampexplorer.questionnaire.SummaryPage.Short;
import crampexplorer.questionnaire.SummaryPage.ToldAnswers;

import org.springframework.stereotype.Component;

/** Makes the summary for a doctor or pharmacist from an assessment. */
@Component
class SummaryPages {

	/** The questions of the first line, in its order: their captions are messages. */
	static final List<String> COMPLAINT = List.of("where", "side", "when", "how-often", "how-long", "since", "age",
			"pregnancy");

	/** The questions about illness and about changes of medicines. */
	static final List<String> MEDICAL = List.of("conditions", "medicine-change");

	/** So many factors, and a question for each, leave room to write on one page. */
	private static final int MOST = 3;

	/** So many letters leave all on one page, whatever was ticked. */
	private static final int FEW = 300;

	private static final int MANY = 1100;

	private final Codebook codebook;

	private final RedFlags redFlags;

	private final ShownFactors shownFactors;

	private final AnswerCodes codes;

	private final Topics topics;

	SummaryPages(Codebook codebook, RedFlags redFlags, ShownFactors shownFactors, AnswerCodes codes, Topics topics) {
		this.codebook = codebook;
		this.redFlags = redFlags;
		this.shownFactors = shownFactors;
		this.codes = codes;
		this.topics = topics;
	}

	SummaryPage of(Assessment assessment, LocalDate date) {
		Answers answers = assessment.known().completed();
		List<ShownFactor> factors = this.shownFactors.each(assessment.shown().stream().limit(MOST).toList());
		List<String> asks = factors.stream()
			.flatMap((factor) -> this.topics.get(factor.sum().path()).part("ask").stream().limit(1))
			.map(Passage::text)
			.toList();
		return new SummaryPage(date, complaint(answers), level(assessment), medical(answers, assessment.answers()),
				told(answers, assessment.known()), factors, asks,
				new Kept(this.codes.of(assessment.known()), assessment.answers().hidden()));
	}

	private List<Fact> complaint(Answers answers) {
		return COMPLAINT.stream()
			.flatMap((slug) -> questions((question) -> question.slug().equals(slug)))
			.map((question) -> new Fact(question.slug(), present(question, answers)))
			.filter((fact) -> !fact.answers().isEmpty())
			.toList();
	}

	private Level level(Assessment assessment) {
		List<RaisedFlag> urgent = assessment.triage()
			.flags()
			.stream()
			.filter((flag) -> flag.disposition().level().atLeast(CareLevel.URGENT))
			.toList();
		List<Question> signs = this.codebook.dangerPages()
			.stream()
			.flatMap((page) -> page.questions().stream())
			.toList();
		boolean asked = signs.stream().allMatch(assessment.answers()::answers);
		return new Level(ResultPage.heading(assessment), Short.of(names(assessment.decidingFlags()), FEW),
				Short.of(names(urgent), FEW),
				asked ? signs.stream().mapToInt((question) -> offered(question).size()).sum() : 0);
	}

	private List<String> names(List<RaisedFlag> flags) {
		return flags.stream().map((flag) -> this.redFlags.step(flag).title()).toList();
	}

	private Medical medical(Answers answers, Answers given) {
		return new Medical(present(answers, given, Question::asksForMedicines),
				this.codebook.questions()
					.stream()
					.filter((question) -> question.slug().equals(MEDICAL.get(1)))
					.flatMap((question) -> present(question, answers).stream())
					.toList(),
				present(answers, given, (question) -> question.slug().equals(MEDICAL.get(0))));
	}

	private Present present(Answers answers, Answers given, Predicate<Question> which) {
		boolean answered = questions(which).anyMatch(answers::answers);
		return new Present(
				answered ? questions(which).flatMap((question) -> present(question, answers).stream()).toList() : null,
				questions(which).filter(given::answers).mapToInt((question) -> offered(question).size()).sum());
	}

	/**
	 * What stands nowhere else on the page. What was asked in short alone, by a line that
	 * stands for all signs of a question, is told by the question, not sign by sign.
	 */
	private ToldAnswers told(Answers answers, Known known) {
		Answers given = known.answers();
		List<Question> others = questions(this::isOther).toList();
		List<String> no = new ArrayList<>();
		List<Count> counts = new ArrayList<>();
		int room = MANY;
		for (Question question : others) {
			if (answers.to(question).stream().anyMatch(Answer::isNone) && present(question, answers).isEmpty()) {
				room -= String.join("", offered(question)).length();
				if (room > 0 && given.answers(question)) {
					no.addAll(offered(question));
				}
				else {
					counts.add(new Count(name(question), offered(question).size()));
				}
			}
		}
		return new ToldAnswers(
				Short.of(others.stream().flatMap((question) -> present(question, answers).stream()).toList(), MANY), no,
				counts, Short.of(known.openQuestions().stream().map(Question::title).toList(), FEW));
	}

	/** The title of its page says more, where no other question stands on that. */
	private String name(Question question) {
		return this.codebook.page(question.page())
			.filter((page) -> page.questions().size() == 1)
			.map(QuestionPage::title)
			.orElseGet(() -> question.title().replaceAll("[?]$", ""));
	}

	private boolean isOther(Question question) {
		return !COMPLAINT.contains(question.slug()) && !MEDICAL.contains(question.slug())
				&& !question.asksForMedicines()
				&& this.codebook.dangerPages().stream().noneMatch((page) -> page.slug().equals(question.page()));
	}

	private Stream<Question> questions(Predicate<Question> which) {
		return this.codebook.questions().stream().filter(which);
	}

	private static List<String> present(Question question, Answers answers) {
		return answers.to(question).stream().filter((answer) -> !answer.isNone()).map(SummaryPages::brief).toList();
	}

	private static List<String> offered(Question question) {
		return question.answers().stream().filter((answer) -> !answer.isNone()).map(SummaryPages::brief).toList();
	}

	/** Without what stands in brackets: many of these must fit on one page. */
	private static String brief(Answer answer) {
		return answer.label().replaceAll("\\s*\\([^)]*\\)", "");
	}

}
