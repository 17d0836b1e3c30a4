package crampexplorer.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ChromiumTests {

	@TempDir
	private Path folder;

	@Test
	void theBrowserIsFoundOnThePath() throws IOException {
		Path browser = Files.createFile(this.folder.resolve("chromium-browser"));
		assertThat(browser.toFile().setExecutable(true)).isTrue();
		assertThat(Chromium.find("nowhere" + File.pathSeparator + this.folder)).hasValue(browser);
		assertThat(Chromium.find("nowhere")).isEmpty();
	}

	@Test
	void withoutABrowserTestsAreSkippedAndSayWhatToInstall() {
		var result = Chromium.decide(Optional.empty(), false);
		assertThat(result.isDisabled()).isTrue();
		assertThat(result.getReason()).hasValueSatisfying((reason) -> assertThat(reason).contains("apt-get install"));
	}

	@Test
	void withoutABrowserTestsFailWhereTheyMustRun() {
		assertThatIllegalStateException().isThrownBy(() -> Chromium.decide(Optional.empty(), true))
			.withMessageContaining("apt-get install")
			.withMessageContaining("CI=true");
	}

}
