package crampexplorer.questionnaire;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;

import crampexplorer.evidence.Slug;
import crampexplorer.questionnaire.AssessmentJson.RulesJson;

import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/**
 * What other programs ask, in JSON or in a form that another room reads, and what they
 * are answered. It keeps nothing.
 */
@Component
public class Programs {

	private final Interview interview;

	private final Assessor assessor;

	private final AssessmentJsons assessments;

	private final NextJsons nexts;

	private final QuestionnaireJsons questionnaires;

	private final Rulebook rulebook;

	Programs(Interview interview, Assessor assessor, AssessmentJsons assessments, NextJsons nexts,
			QuestionnaireJsons questionnaires, Rulebook rulebook) {
		this.interview = interview;
		this.assessor = assessor;
		this.assessments = assessments;
		this.nexts = nexts;
		this.questionnaires = questionnaires;
		this.rulebook = rulebook;
	}

	/**
	 * What the answers ask for.
	 * @throws ErrorResponseException with all that is wrong with the body
	 */
	public AssessmentJson assess(InputStream body) throws IOException {
		return assess(AssessmentRequest.answers(body, this.interview));
	}

	/**
	 * The same for findings that another room has read.
	 * @param findings all of the codebook
	 */
	public AssessmentJson assess(Collection<Slug> findings) {
		return assess(answers(findings));
	}

	private AssessmentJson assess(Answers answers) {
		return this.assessments.of(this.assessor.assess(answers));
	}

	/**
	 * The questions of the codebook that could still ask for more urgent care.
	 * @param findings all of the codebook
	 */
	public List<Question> deciding(Collection<Slug> findings) {
		List<Slug> deciding = this.assessor.couldRaise(answers(findings));
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

	/**
	 * What to ask next.
	 * @throws ErrorResponseException with all that is wrong with the body
	 */
	public NextJson next(InputStream body) throws IOException {
		return this.nexts.of(AssessmentRequest.answers(body, this.interview));
	}

	/** All that can be asked and answered. */
	public QuestionnaireJson questionnaire() {
		return this.questionnaires.whole();
	}

	/** By which rules the check answers. */
	public RulesJson rules() {
		return this.rulebook.json();
	}

}
