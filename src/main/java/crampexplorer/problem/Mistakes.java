package crampexplorer.problem;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * All that is wrong with one request, in order. Nothing that was sent is repeated: a
 * mistake names its kind and its place.
 */
public final class Mistakes {

	/** An answer must not be many times as long as what was sent. */
	private static final int MOST = 100;

	private final List<Mistake> told = new ArrayList<>();

	private int untold;

	/**
	 * Adds a mistake.
	 * @param pointer to the place, as RFC 6901 writes it: empty for the whole body
	 */
	public Mistakes add(Problem problem, String detail, String pointer) {
		if (this.told.size() < MOST) {
			this.told.add(new Mistake(problem, detail, "#" + pointer));
		}
		else {
			this.untold++;
		}
		return this;
	}

	/**
	 * Ends the request where there is a mistake.
	 * @throws ErrorResponseException with the status of the first mistake
	 */
	public void refuse() {
		if (!this.told.isEmpty()) {
			Mistake first = this.told.get(0);
			ProblemDetail problem = problem(first.problem(), first.detail());
			problem.setProperty("errors", List.copyOf(this.told));
			if (this.untold > 0) {
				problem.setProperty("more", this.untold);
			}
			throw new ErrorResponseException(first.problem().status(), problem, null);
		}
	}

	/** A mistake of the request as a whole. */
	public static ProblemDetail problem(Problem problem, String detail) {
		ProblemDetail told = ProblemDetail.forStatusAndDetail(problem.status(), detail);
		told.setType(problem.type());
		return told;
	}

	/** A mistake as JSON. */
	private record Mistake(@JsonIgnore Problem problem, String detail, String pointer) {

		@JsonProperty
		URI type() {
			return this.problem.type();
		}

	}

}
