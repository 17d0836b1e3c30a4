package crampexplorer.questionnaire;

import java.io.IOException;
import java.io.InputStream;

import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The check for other programs. It keeps nothing. */
@RestController
class AssessmentController {

	private final Codebook codebook;

	private final Assessor assessor;

	private final AssessmentJsons jsons;

	AssessmentController(Codebook codebook, Assessor assessor, AssessmentJsons jsons) {
		this.codebook = codebook;
		this.assessor = assessor;
		this.jsons = jsons;
	}

	@PostMapping(path = QuestionnaireRoom.ASSESSMENTS, consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<AssessmentJson> assess(InputStream body) throws IOException {
		Answers answers = this.codebook.choose(AssessmentRequest.findings(body, this.codebook));
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.body(this.jsons.of(this.assessor.assess(answers)));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> problem(ErrorResponseException ex) {
		return ResponseEntity.status(ex.getStatusCode())
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(ex.getBody());
	}

}
