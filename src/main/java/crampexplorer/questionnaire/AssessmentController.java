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

	private final Interview interview;

	private final Assessor assessor;

	private final AssessmentJsons jsons;

	private final NextJsons nexts;

	AssessmentController(Interview interview, Assessor assessor, AssessmentJsons jsons, NextJsons nexts) {
		this.interview = interview;
		this.nexts = nexts;
		this.assessor = assessor;
		this.jsons = jsons;
	}

	@PostMapping(path = QuestionnaireRoom.ASSESSMENTS, consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<AssessmentJson> assess(InputStream body) throws IOException {
		Answers answers = AssessmentRequest.answers(body, this.interview);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.body(this.jsons.of(this.assessor.assess(answers)));
	}

	@PostMapping(path = QuestionnaireRoom.NEXT, consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<NextJson> next(InputStream body) throws IOException {
		Answers answers = AssessmentRequest.answers(body, this.interview);
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(this.nexts.of(answers));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> problem(ErrorResponseException ex) {
		return ResponseEntity.status(ex.getStatusCode())
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(ex.getBody());
	}

}
