package crampexplorer.developers;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Programs that someone who builds on the API has. */
final class Tools {

	static final String INSTALL = "No node was found on the PATH. Install it (Debian: apt-get install nodejs) to run a client in TypeScript.";

	private static final Path GENERATOR = Path.of("target", "tools", "openapi-generator-cli.jar").toAbsolutePath();

	private static final int MINUTES = 3;

	private Tools() {
	}

	/** Runs the generator with a line of arguments as a shell would take it. */
	static Said generator(Path folder, String arguments) {
		List<String> command = new ArrayList<>(List.of(java("java"), "-jar", GENERATOR.toString()));
		command.addAll(Arrays.asList(arguments.replace("\\\n", " ").strip().split("\\s+")));
		return run(folder, command);
	}

	/** A program of the JDK that runs the tests. */
	static String java(String program) {
		return Path.of(System.getProperty("java.home"), "bin", program).toString();
	}

	/**
	 * The installed node; none where the test may be skipped.
	 * @param needed whether it must run
	 */
	static Optional<String> node(String path, boolean needed) {
		Optional<String> node = Arrays.stream(path.split(File.pathSeparator))
			.flatMap((folder) -> Arrays.stream(new String[] { "node", "nodejs" }).map(Path.of(folder)::resolve))
			.filter(Files::isExecutable)
			.map(Path::toString)
			.findFirst();
		if (node.isEmpty() && needed) {
			throw new IllegalStateException(INSTALL + " It must run, because CI=true.");
		}
		return node;
	}

	static Said run(Path folder, List<String> command) {
		try {
			Path said = Files.createTempFile(folder, "said", ".txt");
			Process process = new ProcessBuilder(command).directory(folder.toFile())
				.redirectErrorStream(true)
				.redirectOutput(said.toFile())
				.start();
			if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
				process.destroyForcibly();
			}
			return new Said(process.waitFor(), Files.readString(said));
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** How a program ended, and what it said. */
	record Said(int status, String text) {
	}

}
