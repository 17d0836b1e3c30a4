package crampexplorer.seed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import crampexplorer.seed.Cards.AnswerCard;
import crampexplorer.seed.Cards.QuestionCard;
import crampexplorer.seed.Cards.QuestionPageCard;

/** Checks the codebook of findings, and what refers to one. */
class FindingChecks {

	private static final Set<String> RESERVED = Set.of("all", "answers", "result", "summary");

	private final Problems problems;

	private final Set<String> findings = new HashSet<>();

	FindingChecks(Problems problems) {
		this.problems = problems;
	}

	void run(List<QuestionPageCard> pagesOfCheck) {
		String file = "findings.yaml";
		Problems.Names pages = this.problems.names();
		Problems.Names questions = this.problems.names();
		Problems.Names answers = this.problems.names();
		for (QuestionPageCard page : pagesOfCheck) {
			this.problems.slug(file, pages, page.page());
			this.problems.is(!RESERVED.contains(page.page()), file, page.page(), "is the address of another page");
			this.problems.is(!page.questions().isEmpty(), file, page.page(), "has no question");
			this.problems.text(file, page.page() + " title", page.title(), 100);
			for (QuestionCard question : page.questions()) {
				this.problems.slug(file, questions, question.question());
				this.problems.is(!question.answers().isEmpty(), file, question.question(), "has no answer");
				this.problems.oneOf(file, question.question() + " choice", question.choice(), Set.of("many", "one"));
				this.problems.text(file, question.question() + " title", question.title(), 200);
				this.problems.text(file, question.question() + " hint", question.hint(), 300);
				this.problems.text(file, question.question() + " why", question.why(), 400);
				for (AnswerCard answer : question.answers()) {
					this.problems.slug(file, answers, answer.code());
					this.problems.text(file, answer.code() + " label", answer.label(), 300);
					this.problems.text(file, answer.code() + " you", answer.you(), 300);
				}
			}
		}
		this.findings.addAll(answers.all());
	}

	void lines(String file, String place, List<String> lines, boolean needed) {
		this.problems.is(!needed || !lines.isEmpty(), file, place, "has no line");
		for (String line : lines) {
			Problems.Names names = this.problems.names();
			for (String finding : Cards.findings(line)) {
				names.add(file, finding);
				finding(file, place, finding);
			}
		}
	}

	void finding(String file, String place, String finding) {
		this.problems.is(this.findings.contains(finding), file, place, "unknown finding '" + finding + "'");
	}

}
