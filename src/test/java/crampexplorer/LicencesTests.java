package crampexplorer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * What the jar holds of others is free to use; nobody has given a licence for the rest.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class LicencesTests {

	/** Made by Maven before the tests, but not while it is offline. */
	private static final Path LIST = Path.of("target/classes/META-INF/sbom/application.cdx.json");

	/** By the names that their makers give them. */
	private static final Set<String> FREE = Set.of("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "EPL 1.0",
			"EPL-2.0", "GPL-2.0-with-classpath-exception", "LGPL-2.1-only", "MIT", "MPL-2.0");

	private static final String USUAL = "Apache-2.0";

	private static final Pattern CLAIM = Pattern.compile(
			"(?i)creative ?commons|\\bCC[ -](BY|0)\\b|rel=.?license|\"licen[cs]es?\"|(Apache|MIT|BSD|GNU)[^.<]* licen[cs]e");

	private final JsonMapper mapper = new JsonMapper();

	@Test
	void everyLibraryIsFreeToUse() throws IOException {
		JsonNode list = list();
		assertThat(list.path("components").size()).isGreaterThan(80);
		assertThat(notFree(list)).isEmpty();
		Files.writeString(Path.of("target/licences.md"),
				list.path("components")
					.valueStream()
					.map((part) -> "| " + part.path("group").asString() + ":" + part.path("name").asString() + " | "
							+ part.path("version").asString() + " | " + licences(part) + " |\n")
					.sorted()
					.collect(Collectors.joining("", "| library | version | licence |\n|---|---|---|\n", "")));
	}

	@Test
	void theSummaryOfTheDocumentsIsTheirs() throws IOException {
		Map<String, Set<String>> libraries = new TreeMap<>();
		list().path("components").forEach((part) -> {
			String licences = licences(part);
			libraries.computeIfAbsent(licences, (key) -> new TreeSet<>())
				.add(licences.equals(USUAL) ? "all others" : part.path("name").asString());
		});
		String summary = libraries.entrySet()
			.stream()
			.map((row) -> "| " + row.getKey() + " | " + String.join(", ", row.getValue()) + " |\n")
			.collect(Collectors.joining("", "| licence | libraries |\n|---|---|\n", "\n"));
		assertThat(Path.of("docs/licence.md")).content().contains(summary);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\"licenses\": []", "\"licenses\": [{\"license\": {\"name\": \"Ask us\"}}]",
			"\"licenses\": [{\"license\": {\"id\": \"MIT\"}}, {\"license\": {\"id\": \"SSPL-1.0\"}}]",
			"\"licenses\": [{\"expression\": \"MIT AND BUSL-1.1\"}]" })
	void aLibraryThatIsNotFreeIsFound(String licences) {
		String part = "{\"name\": \"part\"" + (licences.isEmpty() ? "" : ", " + licences) + "}";
		assertThat(notFree(this.mapper.readTree("{\"components\": [" + part + "]}"))).containsExactly("part");
	}

	@Test
	void nothingThatTheSiteSendsClaimsALicence(@LocalServerPort int port) {
		Crawl crawl = Crawl.of(port);
		assertThat(Stream.concat(crawl.linked().entrySet().stream(), crawl.posted().entrySet().stream()))
			.hasSizeGreaterThan(800)
			.allSatisfy((answer) -> assertThat(CLAIM.matcher(answer.getValue().body()).results()).as(answer.getKey())
				.isEmpty());
		assertThat(CLAIM.matcher(new Site(port).postJson("{\"findings\": []}").body()).find()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<a rel=\"license\" href=\"/about\">", "{\"license\": \"/about\"}", "under CC BY 4.0",
			"the MIT License" })
	void aClaimIsFound(String claim) {
		assertThat(CLAIM.matcher(claim).find()).isTrue();
	}

	@Test
	void theBuildClaimsNone() throws IOException {
		assertThat(Path.of("pom.xml")).content().doesNotContain("<licenses>");
		assertThat(Path.of("docs/licence.md")).content().contains("No licence has been chosen");
	}

	private JsonNode list() throws IOException {
		assumeTrue(System.getenv("CI") != null || Files.exists(LIST),
				"Maven makes it only online: ./mvnw process-resources");
		return this.mapper.readTree(Files.readString(LIST));
	}

	/** Those of which a licence is not known to be free, and those that have none. */
	private static List<String> notFree(JsonNode list) {
		return list.path("components")
			.valueStream()
			.filter((part) -> names(part).isEmpty() || !FREE.containsAll(names(part)))
			.map((part) -> part.path("name").asString())
			.toList();
	}

	private static String licences(JsonNode part) {
		return String.join(", ", new TreeSet<>(names(part)));
	}

	private static List<String> names(JsonNode part) {
		return part.path("licenses")
			.valueStream()
			.map((licence) -> Stream
				.of(licence.path("license").path("id"), licence.path("license").path("name"),
						licence.path("expression"))
				.filter(JsonNode::isString)
				.map(JsonNode::asString)
				.findFirst()
				.orElse(""))
			.toList();
	}

}
