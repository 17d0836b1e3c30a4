package crampexplorer.problem;

import java.io.IOException;
import java.io.InputStream;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON of a request: 64 kB at most, no name twice, and nothing behind it. */
public final class StrictJson {

	private static final int MOST_BYTES = 64 * 1024;

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	private StrictJson() {
	}

	/**
	 * What a body holds.
	 * @param body in chunks or not
	 * @throws Unreadable where it is too large or no such JSON
	 */
	public static JsonNode read(InputStream body) throws IOException, Unreadable {
		byte[] bytes = body.readNBytes(MOST_BYTES + 1);
		if (bytes.length > MOST_BYTES) {
			throw new Unreadable(Problem.TOO_LARGE, "The body is larger than 64 kB");
		}
		try {
			return JSON.readTree(bytes);
		}
		catch (JacksonException ex) {
			// not with the message of the parser, which repeats what was sent
			throw String.valueOf(ex.getOriginalMessage()).startsWith("Duplicate")
					? new Unreadable(Problem.DOUBLED_PROPERTY, "A property stands there twice")
					: new Unreadable(Problem.NOT_JSON, "The body is not well-formed JSON");
		}
	}

	/** Why a body cannot be read, in words that repeat nothing of it. */
	public static final class Unreadable extends Exception {

		private static final long serialVersionUID = 1L;

		private final Problem problem;

		private final String text;

		private Unreadable(Problem problem, String text) {
			super(text);
			this.problem = problem;
			this.text = text;
		}

		public Problem problem() {
			return this.problem;
		}

		/** A sentence without its full stop. */
		public String text() {
			return this.text;
		}

	}

}
