package crampexplorer.questionnaire;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import crampexplorer.evidence.Slug;
import org.springframework.stereotype.Component;

/**
 * The check for rooms that take answers in a form of their own. It keeps nothing, and its
 * findings must all be in the codebook.
 */
@Component
public class Check {

	private final Interview interview;

	private final Assessor assessor;

	private final AssessmentJsons jsons;

	Check(Interview interview, Assessor assessor, AssessmentJsons jsons) {
		this.interview = interview;
		this.assessor = assessor;
		this.jsons = jsons;
	}

	/** The same as the JSON answers to these findings. */
	public AssessmentJson assess(Collection<Slug> findings) {
		return this.jsons.of(this.assessor.assess(answers(findings)));
	}

	/** The questions of the codebook that could still ask for more urgent care. */
	public List<Question> deciding(Collection<Slug> findings) {
		Set<Slug> deciding = this.assessor.couldRaise(answers(findings));
		return this.interview.codebook()
			.questions()
			.stream()
			.filter((question) -> question.answers().stream().map(Answer::code).anyMatch(deciding::contains))
			.toList();
	}

	/** Whether a finding is an emergency by itself. */
	public boolean isEmergency(Slug finding) {
		return this.assessor.isEmergency(finding);
	}

	private Answers answers(Collection<Slug> findings) {
		return this.interview.prompts().choose(findings, List.of());
	}

}
