package crampexplorer.fhir;

import crampexplorer.questionnaire.Codebook;
import crampexplorer.questionnaire.Question;
import crampexplorer.questionnaire.QuestionPage;

/**
 * The linkIds of what stands beside the questions; that of a question is its own name.
 */
final class LinkIds {

	static final String STOP = "stop";

	private LinkIds() {
	}

	static String group(QuestionPage page) {
		return "page." + page.slug();
	}

	static String hint(Question question) {
		return question.slug() + ".hint";
	}

	static String why(Question question) {
		return question.slug() + ".why";
	}

	/** Whether it is one of these. */
	static boolean isKnown(String linkId, Codebook codebook) {
		return linkId.equals(STOP) || codebook.pages().stream().map(LinkIds::group).anyMatch(linkId::equals)
				|| codebook.questions()
					.stream()
					.anyMatch((question) -> linkId.equals(hint(question)) || linkId.equals(why(question)));
	}

}
