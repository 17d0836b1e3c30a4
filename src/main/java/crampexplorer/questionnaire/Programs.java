package crampexplorer.questionnaire;

import java.io.IOException;
import java.io.InputStream;

import crampexplorer.questionnaire.AssessmentJson.RulesJson;

import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** What other programs ask, and what they are answered. It keeps nothing. */
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
		return this.assessments.of(this.assessor.assess(AssessmentRequest.answers(body, this.interview)));
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
