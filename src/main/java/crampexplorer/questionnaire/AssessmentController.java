package crampexplorer.questionnaire;

import java.io.IOException;
import java.io.InputStream;

import crampexplorer.questionnaire.AssessmentJson.RulesJson;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** The check for other programs, as openapi.json describes it. */
@RestController
class AssessmentController {

	private final Programs programs;

	AssessmentController(Programs programs) {
		this.programs = programs;
	}

	@PostMapping(path = QuestionnaireRoom.ASSESSMENTS, consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<AssessmentJson> assess(InputStream body) throws IOException {
		return json(this.programs.assess(body));
	}

	@PostMapping(path = QuestionnaireRoom.NEXT, consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<NextJson> next(InputStream body) throws IOException {
		return json(this.programs.next(body));
	}

	@RequestMapping(path = { QuestionnaireRoom.ASSESSMENTS, QuestionnaireRoom.NEXT }, method = RequestMethod.OPTIONS)
	ResponseEntity<Void> posts() {
		return ResponseEntity.ok().allow(HttpMethod.POST, HttpMethod.OPTIONS).build();
	}

	@RequestMapping(path = QuestionnaireRoom.QUESTIONNAIRE, method = { RequestMethod.GET, RequestMethod.HEAD })
	ResponseEntity<QuestionnaireJson> questionnaire() {
		return json(this.programs.questionnaire());
	}

	@RequestMapping(path = QuestionnaireRoom.RULES, method = { RequestMethod.GET, RequestMethod.HEAD })
	ResponseEntity<RulesJson> rules() {
		return json(this.programs.rules());
	}

	@RequestMapping(path = { QuestionnaireRoom.QUESTIONNAIRE, QuestionnaireRoom.RULES }, method = RequestMethod.OPTIONS)
	ResponseEntity<Void> gets() {
		return ResponseEntity.ok().allow(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS).build();
	}

	/** Whatever a client wishes for, there is one type. */
	private static <T> ResponseEntity<T> json(T body) {
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> problem(ErrorResponseException ex) {
		return ResponseEntity.status(ex.getStatusCode())
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(ex.getBody());
	}

}
