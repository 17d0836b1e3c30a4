package crampexplorer.developers;

import java.util.List;

import crampexplorer.problem.Problem;
import crampexplorer.questionnaire.QuestionnaireJson;
import crampexplorer.questionnaire.QuestionnaireJson.PageJson;

/**
 * What /developers shows.
 *
 * @param curl a first request, by hand
 * @param next the same for what to ask next
 * @param clients the first by clients that are made from the description
 * @param pages every question and answer of the codebook
 */
record DevelopersPage(String curl, String next, List<Samples.Client> clients, List<PageJson> pages) {

	static DevelopersPage of(QuestionnaireJson questionnaire, Samples samples) {
		return new DevelopersPage(samples.curl(), samples.next(), samples.clients(), questionnaire.pages());
	}

	public List<Problem> problems() {
		return List.of(Problem.values());
	}

}
