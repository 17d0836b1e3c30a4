package crampexplorer.seed;

import org.jspecify.annotations.Nullable;

/** The database cannot be used, so the site does not start. */
class BaseException extends RuntimeException {

	private final String action;

	/**
	 * Takes what is wrong, and what its keeper can do.
	 */
	BaseException(String problem, String action, @Nullable Throwable cause) {
		super(problem, cause);
		this.action = action;
	}

	/** What was loaded since by another program, and is not taken back. */
	static BaseException replaced() {
		return new BaseException(
				"The database holds newer seeds: those of this program were loaded into it before, and others have replaced them."
						+ " They are not taken back.",
				"Start the program that has the newer seeds. To go back on purpose, start once with"
						+ " --cramp-explorer.take-back=true.",
				null);
	}

	String action() {
		return this.action;
	}

}
