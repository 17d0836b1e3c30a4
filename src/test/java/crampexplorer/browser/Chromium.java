package crampexplorer.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The installed Chromium, one for all tests. Where there is none, tests are skipped; with
 * {@code CI=true} they fail, so that a build never passes for want of a browser.
 */
class Chromium implements ExecutionCondition, ParameterResolver {

	static final String INSTALL = "No Chromium was found on the PATH. Install it (Debian: apt-get install chromium fonts-liberation) "
			+ "to run the tests in a browser.";

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
			"google-chrome-stable");

	/** Chromium asks for no sandbox, so that it also starts as root. */
	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		return decide(installed(), "true".equals(System.getenv("CI")));
	}

	static ConditionEvaluationResult decide(Optional<Path> browser, boolean needed) {
		if (browser.isPresent()) {
			return ConditionEvaluationResult.enabled("Runs in " + browser.get());
		}
		if (needed) {
			throw new IllegalStateException(INSTALL + " They must run, because CI=true.");
		}
		return ConditionEvaluationResult.disabled(INSTALL);
	}

	private static Optional<Path> installed() {
		return find(Optional.ofNullable(System.getenv("PATH")).orElse(""));
	}

	static Optional<Path> find(String path) {
		return NAMES.stream()
			.flatMap((name) -> Arrays.stream(path.split(File.pathSeparator))
				.map((folder) -> Path.of(folder).resolve(name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Browser.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getRoot()
			.getStore(Namespace.create(Chromium.class))
			.computeIfAbsent(Running.class, (key) -> Running.start(), Running.class)
			.browser();
	}

	/** The browser that runs until the last test is over. */
	private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

		static Running start() {
			Playwright playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			Path executable = installed().orElseThrow(() -> new IllegalStateException(INSTALL));
			return new Running(playwright, playwright.chromium()
				.launch(new LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS).setHeadless(true)));
		}

		@Override
		public void close() {
			this.browser.close();
			this.playwright.close();
		}

	}

}
