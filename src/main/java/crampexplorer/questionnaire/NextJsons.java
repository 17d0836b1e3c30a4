package crampexplorer.questionnaire;

import java.util.List;

import crampexplorer.guidance.CareLevel;
import crampexplorer.questionnaire.Interview.Page;
import crampexplorer.questionnaire.NextJson.QuestionJson;

import org.springframework.stereotype.Component;

/** The short way for other programs: the same questions in the same order. */
@Component
class NextJsons {

	/** A client shows so many at a time. */
	private static final int MOST = 3;

	private final Interview interview;

	private final Assessor assessor;

	private final Rulebook rulebook;

	NextJsons(Interview interview, Assessor assessor, Rulebook rulebook) {
		this.interview = interview;
		this.assessor = assessor;
		this.rulebook = rulebook;
	}

	NextJson of(Answers given) {
		Answers answers = this.interview.knowledge().counted(given);
		List<Page> pages = (this.assessor.level(answers) == CareLevel.EMERGENCY) ? List.of()
				: this.interview.pages(answers);
		List<QuestionJson> open = pages.stream()
			.flatMap((page) -> page.prompts()
				.stream()
				.filter((prompt) -> !answers.wasPut(prompt))
				.map((prompt) -> QuestionJson.of(prompt, page.slug())))
			.toList();
		return new NextJson(open.isEmpty(), open.size(),
				open.stream().filter((question) -> question.page().equals(open.get(0).page())).limit(MOST).toList(),
				this.rulebook.json());
	}

}
