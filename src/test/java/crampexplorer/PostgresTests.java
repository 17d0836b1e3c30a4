package crampexplorer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class PostgresTests {

	@TempDir
	private Path folder;

	@Test
	void theNewestServerIsFound() throws IOException {
		install("9/bin");
		Path newest = install("17/bin");
		assertThat(Postgres.find(this.folder, "")).hasValue(newest);
		assertThat(Postgres.find(Path.of("nowhere"), "nowhere:" + newest)).hasValue(newest);
		assertThat(Postgres.find(Path.of("nowhere"), "nowhere")).isEmpty();
	}

	@Test
	void withoutAServerTestsAreSkippedAndSayWhatToInstall() {
		var result = Postgres.decide(Optional.empty(), false);
		assertThat(result.isDisabled()).isTrue();
		assertThat(result.getReason()).hasValueSatisfying((reason) -> assertThat(reason).contains("apt-get install"));
	}

	@Test
	void withoutAServerTestsFailWhereTheyMustRun() {
		assertThatIllegalStateException().isThrownBy(() -> Postgres.decide(Optional.empty(), true))
			.withMessageContaining("apt-get install postgresql")
			.withMessageContaining("CI=true");
	}

	private Path install(String name) throws IOException {
		Path programs = Files.createDirectories(this.folder.resolve(name));
		for (String program : new String[] { "initdb", "pg_ctl" }) {
			assertThat(Files.createFile(programs.resolve(program)).toFile().setExecutable(true)).isTrue();
		}
		return programs;
	}

}
