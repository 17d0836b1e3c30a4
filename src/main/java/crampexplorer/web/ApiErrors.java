package crampexplorer.web;

import java.net.URI;

import crampexplorer.problem.Mistakes;
import crampexplorer.problem.Problem;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Problem details for clients of the JSON. */
@Component
class ApiErrors implements ErrorForm {

	private static final URI API = URI.create("/api");

	@Override
	public boolean holds(String uri) {
		return uri.startsWith(API + "/");
	}

	@Override
	public ResponseEntity<ProblemDetail> answer(HttpStatus status) {
		ProblemDetail problem = switch (status) {
			case FORBIDDEN -> Mistakes.problem(Problem.REFUSED, "Pages of this origin may not ask here");
			case NOT_FOUND -> Mistakes.problem(Problem.NO_SUCH_ADDRESS, "There is no such address");
			case METHOD_NOT_ALLOWED ->
				Mistakes.problem(Problem.WRONG_METHOD, "The header Allow names what can be sent");
			case CONTENT_TOO_LARGE -> Mistakes.problem(Problem.TOO_LARGE, "The body is larger than 64 kB");
			case UNSUPPORTED_MEDIA_TYPE -> Mistakes.problem(Problem.WRONG_MEDIA_TYPE, "Send application/json");
			default ->
				status.is5xxServerError() ? Mistakes.problem(Problem.FAULT, "Something failed here; nothing was stored")
						: Mistakes.problem(Problem.UNREADABLE, "The request cannot be read");
		};
		problem.setStatus(status);
		// not the whole address, in which anything may stand
		problem.setInstance(API);
		return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

}
