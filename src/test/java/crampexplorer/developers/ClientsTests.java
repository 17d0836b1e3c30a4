package crampexplorer.developers;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import crampexplorer.Site;
import crampexplorer.developers.Tools.Said;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * What /developers tells people to copy works as it stands there: the clients are made
 * from the description of the running site, compiled, and call it.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ClientsTests {

	private static final String GENERATOR = "openapi-generator-cli ";

	@TempDir
	private Path folder;

	@LocalServerPort
	private int port;

	private Site site;

	private Document page;

	@BeforeEach
	void open() {
		this.site = new Site(this.port);
		this.page = this.site.page("/developers");
	}

	@Test
	void theDescriptionHasNoFault() throws IOException {
		Path description = Files.writeString(this.folder.resolve("openapi.json"),
				this.site.get("/openapi.json").body());
		Said said = Tools.generator(this.folder, "validate --recommend -i " + description);
		assertThat(said.text()).contains("No validation issues detected");
		assertThat(said.status()).isZero();
	}

	@Test
	void aFaultIsFound() throws IOException {
		String right = this.site.get("/openapi.json").body();
		for (String[] fault : new String[][] { { "schemas/Rules\"", "schemas/Rule\"" }, { "\"summary\"", "\"sumary\"" },
				{ "\"operationId\":\"next\"", "\"operationId\":\"assess\"" } }) {
			String wrong = right.replaceFirst(fault[0], fault[1]);
			assertThat(wrong).isNotEqualTo(right);
			Path description = Files.writeString(this.folder.resolve("wrong.json"), wrong);
			assertThat(Tools.generator(this.folder, "validate --recommend -i " + description).text()).as(fault[1])
				.doesNotContain("No validation issues detected");
		}
	}

	/** The first lines of the page, given to a shell as they are. */
	@Test
	void curlIsAnswered() {
		String command = here(this.page.select("pre").get(0).wholeText());
		Said said = Tools.run(this.folder, List.of("sh", "-c", command.replaceFirst("curl", "curl --silent --fail")));
		assertThat(said.status()).isZero();
		JsonNode answer = new JsonMapper().readTree(said.text());
		assertThat(answer.get("careLevel").stringValue()).isEqualTo("doctor");
	}

	/** What it says of the questions put so far works: the next one comes. */
	@Test
	void curlIsToldWhatToAskNext() {
		String command = here(this.page.expectFirst("#steps ~ pre").wholeText());
		Said said = Tools.run(this.folder, List.of("sh", "-c", command.replaceFirst("curl", "curl --silent --fail")));
		assertThat(said.status()).isZero();
		JsonNode questions = new JsonMapper().readTree(said.text()).get("questions");
		assertThat(questions.get(0).get("code").stringValue()).isEqualTo("today-signs");
	}

	@Test
	void aClientInJavaCompilesAndCallsTheSite() throws IOException {
		make("java");
		Files.writeString(this.folder.resolve("Ask.java"), here(program("java")));
		List<String> compile = new ArrayList<>(List.of(Tools.java("javac"), "-proc:none", "-nowarn", "-d", "classes",
				"-cp", System.getProperty("java.class.path"), "Ask.java"));
		compile.addAll(files(this.folder.resolve("cramps/src/main/java"), ".java"));
		assertThat(Tools.run(this.folder, compile)).as("compile").extracting(Said::status).isEqualTo(0);
		assertTold(Tools.run(this.folder, List.of(Tools.java("java"), "-cp",
				"classes" + File.pathSeparator + System.getProperty("java.class.path"), "Ask")));
	}

	@Test
	void aClientInTypeScriptCompilesAndCallsTheSite() throws IOException {
		Optional<String> node = Tools.node(Objects.requireNonNullElse(System.getenv("PATH"), ""),
				"true".equals(System.getenv("CI")));
		assumeTrue(node.isPresent(), Tools.INSTALL);
		make("typescript");
		Files.writeString(this.folder.resolve("ask.ts"), here(program("typescript")));
		Files.writeString(this.folder.resolve("package.json"), "{\"type\": \"module\"}");
		Path compiler = typescript();
		assertThat(Tools.run(this.folder, List.of(node.get(), compiler.toString(), "--strict", "--target", "es2022",
				"--module", "nodenext", "--outDir", "out", "ask.ts")))
			.isEqualTo(new Said(0, ""));
		Files.copy(this.folder.resolve("package.json"), this.folder.resolve("out/package.json"));
		assertTold(Tools.run(this.folder, List.of(node.get(), "out/ask.js")));
	}

	@Test
	void withoutNodeATestIsSkippedOrFailsWhereItMustRun() {
		assertThat(Tools.node("/nowhere", false)).isEmpty();
		assertThatIllegalStateException().isThrownBy(() -> Tools.node("/nowhere", true))
			.withMessageContaining("apt-get install nodejs")
			.withMessageContaining("CI=true");
	}

	/** Makes a client by the command of the page. */
	private void make(String language) {
		String command = here(sample(language, 0));
		assertThat(command).startsWith(GENERATOR);
		Said said = Tools.generator(this.folder, command.substring(GENERATOR.length()));
		assertThat(said.status()).as(said.text()).isZero();
	}

	private String program(String language) {
		return sample(language, 1);
	}

	private String sample(String language, int number) {
		int first = language.equals("typescript") ? 1 : 3;
		return this.page.select("pre").get(first + number).wholeText();
	}

	/** With the address of the site that runs now. */
	private String here(String text) {
		assertThat(text).contains("http://localhost:8080");
		return text.replace("http://localhost:8080", "http://localhost:" + this.port);
	}

	private static void assertTold(Said said) {
		assertThat(said.status()).as(said.text()).isZero();
		assertThat(said.text()).contains("at least doctor 2 days pharmacist", "not a diagnosis");
	}

	/** The compiler, taken out of its jar. */
	private Path typescript() throws IOException {
		URI lib = URI.create(Objects
			.requireNonNull(getClass().getResource("/META-INF/resources/webjars/typescript/5.9.3/lib/tsc.js"))
			.toString()
			.replaceFirst("/tsc[.]js$", ""));
		Path target = Files.createDirectories(this.folder.resolve("compiler/lib"));
		try (FileSystem jar = FileSystems.newFileSystem(URI.create(lib.toString().replaceFirst("!.*", "!/")), Map.of());
				Stream<Path> all = Files.list(jar.getPath(lib.toString().replaceFirst(".*!", "")))) {
			for (Path file : all.filter((path) -> path.toString().matches(".*([.]js|[.]d[.]ts)")).toList()) {
				try (InputStream in = Files.newInputStream(file)) {
					Files.copy(in, target.resolve(file.getFileName().toString()));
				}
			}
		}
		Files.writeString(target.resolve("../package.json"), "{}");
		return target.resolve("tsc.js");
	}

	private static List<String> files(Path root, String end) throws IOException {
		try (Stream<Path> paths = Files.walk(root)) {
			return paths.map(Path::toString).filter((path) -> path.endsWith(end)).toList();
		}
	}

}
