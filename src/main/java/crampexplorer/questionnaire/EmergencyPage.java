package crampexplorer.questionnaire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import crampexplorer.evidence.References;
import crampexplorer.evidence.Said;
import crampexplorer.evidence.Slug;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;
import crampexplorer.guidance.CareLevel;
import crampexplorer.guidance.RaisedFlag;
import crampexplorer.guidance.RedFlags;

/**
 * What the re-check of an emergency answer and the stop page show. No cause, food or
 * ranking stands on either.
 *
 * @param page that was posted, to confirm on
 * @param change page on which the answers can be changed
 * @param returning whether the page was opened to change it
 * @param reasons what the person told us
 * @param advice what to do now
 * @param say what to tell the operator
 * @param hidden findings that travel on
 * @param references sources
 */
record EmergencyPage(String page, String change, boolean returning, List<Reason> reasons, List<Said> advice,
		List<Said> say, List<String> hidden, References references) {

	static EmergencyPage of(Step step, Assessment assessment, Codebook codebook, RedFlags flags, Topics topics,
			References references) {
		List<RaisedFlag> raised = assessment.triage()
			.flags()
			.stream()
			.filter((flag) -> flag.disposition().level() == CareLevel.EMERGENCY)
			.toList();
		List<Slug> findings = raised.stream().flatMap((flag) -> flag.findings().stream()).distinct().toList();
		List<Said> advice = new ArrayList<>();
		List<Said> say = new ArrayList<>();
		for (RaisedFlag raisedFlag : raised) {
			Topic card = topics.get(flags.step(raisedFlag).path());
			advice.add(new Said(card, "do"));
			say.add(new Said(card, "say"));
		}
		String change = Journey.ALL.equals(step.page()) ? Journey.ALL
				: codebook.pages()
					.stream()
					.filter((candidate) -> candidate.questions()
						.stream()
						.flatMap((question) -> question.answers().stream())
						.anyMatch((answer) -> findings.contains(answer.code())))
					.map(QuestionPage::slug)
					.findFirst()
					.orElse(step.page());
		return new EmergencyPage(step.page(), change, step.returning(),
				findings.stream()
					.sorted(Comparator.comparing(codebook.findings()::indexOf))
					.map(codebook::answer)
					.map((answer) -> new Reason(answer.label(), answer.you()))
					.toList(),
				advice, say, step.answers().findings().stream().map(Slug::value).toList(), references);
	}

	/**
	 * What the person told us.
	 *
	 * @param label as offered, in short
	 * @param you in full, as said back
	 */
	record Reason(String label, String you) {
	}

}
