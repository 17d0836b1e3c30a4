package crampexplorer.seed;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;

import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Says in a keeper's words why a database cannot be used. */
final class BaseFaults {

	private static final String FILE = "spring.datasource.url";

	/**
	 * What a database says of itself: H2 by numbers of its own, others by the SQL
	 * standard.
	 */
	private static final Map<String, Word> WORDS = Map.ofEntries(
			Map.entry("90020",
					new Word("is in use by another process",
							"Stop the other one, or name another file in " + FILE
									+ ". For several instances take PostgreSQL: docs/operations.md.")),
			Map.entry("90030", new Word("is a damaged file, or no database", spoilt())),
			Map.entry("90048", new Word("is a file of another version of H2", spoilt())),
			Map.entry("90050", new Word("is no file of a database of H2", spoilt())),
			Map.entry("90031",
					new Word("cannot be read or written",
							"Look at the disk: whether it is full or may only be read, and who owns the folder.")),
			Map.entry("90028",
					new Word("cannot be read or written",
							"Look at the disk: whether it is full or may only be read, and who owns the folder.")),
			Map.entry("90062", new Word("cannot be made", "Look at the folder: whether it may be written to.")),
			Map.entry("90097", new Word("may only be read", "Let its file be written to, or name another one.")),
			Map.entry("90100", new Word("has no room left on its disk", "Make room, and start again.")),
			Map.entry("28000", new Word("does not know this user, or another program made it",
					"Look at spring.datasource.username and spring.datasource.password. Name a file of its own in "
							+ FILE + " if another program uses this one.")),
			Map.entry("28P01",
					new Word("refuses the password of this user",
							"Look at spring.datasource.username and spring.datasource.password.")),
			Map.entry("3D000", new Word("does not exist", "Create it: docs/operations.md.")),
			Map.entry("42501",
					new Word("does not let this user make tables",
							"Let the user own the database or its schema: docs/operations.md.")),
			Map.entry("53100", new Word("has no room left on its disk", "Make room, and start again.")),
			Map.entry("25006", new Word("may only be read", "Name the server that may be written to.")),
			Map.entry("08001", silent()), Map.entry("08004", silent()), Map.entry("08006", silent()),
			Map.entry("57P03", silent()));

	private BaseFaults() {
	}

	/**
	 * What to tell of a failure.
	 * @param url address of the database; what may hold a password is not told
	 */
	static BaseException of(Exception failure, String url) {
		for (Throwable cause = failure; cause != null; cause = (cause.getCause() != cause) ? cause.getCause() : null) {
			if (cause instanceof BaseException known) {
				return known;
			}
			Word word = (cause instanceof SQLException sql) ? WORDS.get(String.valueOf(sql.getSQLState()))
					: (cause instanceof IOException && String.valueOf(cause.getMessage()).contains("No space left"))
							? WORDS.get("53100") : null;
			if (word != null) {
				return new BaseException(name(url) + " " + word.problem() + ".", word.action(), failure);
			}
		}
		if (failure instanceof FlywayValidateException || (failure instanceof FlywayException flyway
				&& flyway.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE)) {
			return new BaseException(name(url) + " holds tables that this program did not make.",
					"Name a database of its own in " + FILE + ": nothing in this one was changed.", failure);
		}
		String begun = name(url) + " cannot be brought up to date: " + lastLine(failure);
		return new BaseException(begun,
				"It holds nothing but what the seeds hold. If a start was stopped half-way, empty it and start again.",
				failure);
	}

	private static String name(String url) {
		return "The database at " + url.split("[;?]", 2)[0].replaceFirst("//[^/]*@", "//");
	}

	private static String lastLine(Throwable failure) {
		Throwable root = failure;
		while (root.getCause() != null && root.getCause() != root) {
			root = root.getCause();
		}
		return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
	}

	private static String spoilt() {
		return "Nothing in it was changed. If it was this program's, move it away and start again: all that it held is in the seeds."
				+ " If not, name another file in " + FILE + ".";
	}

	private static Word silent() {
		return new Word("does not answer",
				"Start it, or look at the address. To wait for it, set spring.flyway.connect-retries.");
	}

	/** What is wrong, and what to do. */
	private record Word(String problem, String action) {
	}

}
