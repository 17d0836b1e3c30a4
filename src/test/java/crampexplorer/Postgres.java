package crampexplorer;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The installed PostgreSQL, one server for all tests. Where there is none, tests are
 * skipped; with {@code CI=true} they fail, so that a build never passes for want of a
 * server.
 */
class Postgres implements ExecutionCondition, ParameterResolver {

	static final String INSTALL = "No PostgreSQL was found, neither in /usr/lib/postgresql nor on the PATH. Install it "
			+ "(Debian: apt-get install postgresql) to run the tests on it.";

	/** Where Debian puts its programs, by version. */
	private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		return decide(installed(), "true".equals(System.getenv("CI")));
	}

	static ConditionEvaluationResult decide(Optional<Path> programs, boolean needed) {
		if (programs.isPresent()) {
			return ConditionEvaluationResult.enabled("Runs on " + programs.get());
		}
		if (needed) {
			throw new IllegalStateException(INSTALL + " They must run, because CI=true.");
		}
		return ConditionEvaluationResult.disabled(INSTALL);
	}

	private static Optional<Path> installed() {
		return find(DEBIAN, Optional.ofNullable(System.getenv("PATH")).orElse(""));
	}

	/** The folder of the programs: of the newest version, or one of the path. */
	static Optional<Path> find(Path versions, String path) {
		try (Stream<Path> installed = Files.isDirectory(versions) ? Files.list(versions) : Stream.empty()) {
			return Stream.concat(
					installed
						.sorted(Comparator.comparing((Path folder) -> number(folder.getFileName().toString()))
							.reversed())
						.map((folder) -> folder.resolve("bin")),
					Arrays.stream(path.split(File.pathSeparator)).map(Path::of))
				.filter((folder) -> Files.isExecutable(folder.resolve("initdb"))
						&& Files.isExecutable(folder.resolve("pg_ctl")))
				.findFirst();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static int number(String version) {
		return version.matches("\\d+") ? Integer.parseInt(version) : 0;
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == PostgresServer.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getRoot()
			.getStore(Namespace.create(Postgres.class))
			.computeIfAbsent(PostgresServer.class,
					(key) -> PostgresServer.create(installed().orElseThrow(() -> new IllegalStateException(INSTALL))),
					PostgresServer.class);
	}

}
