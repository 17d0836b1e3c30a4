package crampexplorer.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A seeds folder; a copy of the real one may be broken. */
record SeedFolder(Path path) {

	static final SeedFolder REAL = new SeedFolder(Path.of("seeds"));

	static SeedFolder copyTo(Path path) throws IOException {
		FileSystemUtils.copyRecursively(REAL.path, path);
		return new SeedFolder(path);
	}

	String location() {
		return "file:" + this.path.toAbsolutePath() + "/";
	}

	String text(String file) throws IOException {
		return Files.readString(this.path.resolve(file));
	}

	SeedFolder write(String file, String text) throws IOException {
		Files.writeString(this.path.resolve(file), text);
		return this;
	}

	/** Replaces what is found first. */
	SeedFolder replace(String file, String found, String replacement) throws IOException {
		String text = text(file);
		int start = text.indexOf(found);
		assertThat(start).as("'%s' stands in %s", found, file).isNotNegative();
		return write(file, text.substring(0, start) + replacement + text.substring(start + found.length()));
	}

	SeedFolder delete(String file) throws IOException {
		assertThat(FileSystemUtils.deleteRecursively(this.path.resolve(file))).isTrue();
		return this;
	}

	Seeds read() {
		return new SeedReader(SeedFiles.read(new PathMatchingResourcePatternResolver(), location())).read();
	}

	Seeds check() {
		Seeds seeds = read();
		new SeedChecks(seeds).run();
		return seeds;
	}

	List<SeedProblem> problemsOfReading() {
		return problems(this::read);
	}

	List<SeedProblem> problemsOfChecks() {
		SeedChecks checks = new SeedChecks(read());
		return problems(checks::run);
	}

	private static List<SeedProblem> problems(Runnable check) {
		SeedException exception = catchThrowableOfType(SeedException.class, check::run);
		assertThat(exception).as("what is wrong with the seeds").isNotNull();
		return exception.problems();
	}

}
