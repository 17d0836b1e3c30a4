package crampexplorer.problem;

import java.net.URI;

import org.springframework.http.HttpStatus;

/** A kind of mistake. Its word and its address are a contract with outside clients. */
public enum Problem {

	UNREADABLE("unreadable", HttpStatus.BAD_REQUEST), NOT_JSON("not-json", HttpStatus.BAD_REQUEST),
	DOUBLED_PROPERTY("doubled-property", HttpStatus.BAD_REQUEST),
	NOT_AN_OBJECT("not-an-object", HttpStatus.BAD_REQUEST),
	UNKNOWN_PROPERTY("unknown-property", HttpStatus.BAD_REQUEST),
	MISSING_PROPERTY("missing-property", HttpStatus.BAD_REQUEST), NOT_A_LIST("not-a-list", HttpStatus.BAD_REQUEST),
	NOT_A_STRING("not-a-string", HttpStatus.BAD_REQUEST), UNKNOWN_CODE("unknown-code", HttpStatus.BAD_REQUEST),
	UNKNOWN_QUESTION("unknown-question", HttpStatus.BAD_REQUEST), REFUSED("refused", HttpStatus.FORBIDDEN),
	NO_SUCH_ADDRESS("no-such-address", HttpStatus.NOT_FOUND),
	WRONG_METHOD("wrong-method", HttpStatus.METHOD_NOT_ALLOWED), TOO_LARGE("too-large", HttpStatus.CONTENT_TOO_LARGE),
	WRONG_MEDIA_TYPE("wrong-media-type", HttpStatus.UNSUPPORTED_MEDIA_TYPE),
	FAULT("fault", HttpStatus.INTERNAL_SERVER_ERROR);

	/** The page that explains each. */
	public static final String PAGE = "/developers";

	private final String code;

	private final HttpStatus status;

	Problem(String code, HttpStatus status) {
		this.code = code;
		this.status = status;
	}

	/** The anchor under which it is explained, and the end of its message key. */
	public String code() {
		return this.code;
	}

	public HttpStatus status() {
		return this.status;
	}

	/** Where it is explained, from the root of the site. */
	public URI type() {
		return URI.create(PAGE + "#" + this.code);
	}

}
