package crampexplorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The site as a process of its own, which can be killed. */
public final class Instance implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private static final Pattern STARTED = Pattern
		.compile("Tomcat started on port (\\d+)[\\s\\S]*Started CrampExplorer");

	private final Process process;

	private final Path said;

	private Instance(Process process, Path said) {
		this.process = process;
		this.said = said;
	}

	/** Starts it, and does not wait. */
	public static Instance start(String... arguments) {
		return run(CrampExplorer.class, arguments);
	}

	/** Starts it with what the build has prepared, and does not wait. */
	public static Instance prepared(String... arguments) {
		return launch(List.of("-Dspring.aot.enabled=true"), CrampExplorer.class, arguments);
	}

	/** Starts a program with the classes of the tests, and does not wait. */
	public static Instance run(Class<?> program, String... arguments) {
		return launch(List.of(), program, arguments);
	}

	private static Instance launch(List<String> flags, Class<?> program, String... arguments) {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"-XX:+UseSerialGC", "-Xmx512m", "-cp", System.getProperty("java.class.path")));
		command.addAll(flags);
		command.add(program.getName());
		if (program == CrampExplorer.class) {
			command.add("--server.port=0");
		}
		command.addAll(List.of(arguments));
		try {
			Path said = Files.createTempFile("instance", ".log");
			return new Instance(
					new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start(), said);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Waits until it answers. */
	public Site site() {
		return new Site(port());
	}

	/** Waits until it answers. */
	public int port() {
		Matcher started = STARTED.matcher(waitFor(STARTED.pattern()));
		if (!started.find()) {
			throw new IllegalStateException(said());
		}
		return Integer.parseInt(started.group(1));
	}

	/** Waits until it has said something, and gives all that it said. */
	public String waitFor(String words) {
		Pattern pattern = Pattern.compile(words);
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (System.nanoTime() < end && this.process.isAlive()) {
			String said = said();
			if (pattern.matcher(said).find()) {
				return said;
			}
			pause();
		}
		throw new IllegalStateException("It did not say '" + words + "':\n" + said());
	}

	/** Waits until it has ended, and tells its status. */
	public int end() {
		try {
			if (!this.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
				throw new IllegalStateException("It did not end:\n" + said());
			}
			return this.process.exitValue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Asks it to stop, as a service manager does. */
	public void stop() {
		this.process.destroy();
	}

	/** What it has written to its log so far. */
	public String said() {
		try {
			return Files.readString(this.said);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void pause() {
		try {
			Thread.sleep(100);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.process.destroyForcibly();
		end();
		Files.deleteIfExists(this.said);
	}

}
