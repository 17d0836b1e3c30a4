package crampexplorer.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import crampexplorer.Site;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * The validator of those who specify Data Packages reads all of it, and finds nothing.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FrictionlessTests {

	private static final Path TOOLS = Path.of("target", "datapackage");

	@LocalServerPort
	private int port;

	@BeforeAll
	static void findValidator() {
		assumeTrue(System.getenv("CI") != null || Files.exists(TOOLS.resolve("node_modules/datapackage")),
				"npm install --prefix target/datapackage --no-save --ignore-scripts datapackage@1.1.10");
	}

	@Test
	void thePackageIsValid() throws Exception {
		assertThat(validate("http://localhost:" + this.port + "/data/datapackage.json")).endsWith("\nvalid\n")
			.contains("foods: 126 rows");
	}

	static Stream<Arguments> faults() {
		return Stream.of(arguments("foods.csv", "\nbanana,", "\nspinach,", "unique"),
				arguments("amounts.csv", "\nbanana,", "\nno-such-food,", "Foreign key"),
				arguments("amounts.csv", ",mg", ",g", "enum"),
				arguments("intakes.csv", "Men 19 to 30,400", "Men 19 to 30,much", "number"),
				arguments("medicines.csv", ",strong,", ",,", "required"),
				arguments("datapackage.json", "\"boolean\"", "\"whether\"", "datapackage.json"),
				arguments("evaluation.csv", "107", "108", "hash"));
	}

	@ParameterizedTest
	@MethodSource("faults")
	void aFaultIsFound(String file, String right, String wrong, String said, @TempDir Path folder) throws Exception {
		take(folder, "datapackage.json");
		for (JsonNode table : new JsonMapper().readTree(Files.readString(folder.resolve("datapackage.json")))
			.path("resources")) {
			take(folder, table.path("path").asString());
		}
		assertThat(validate(folder.resolve("datapackage.json").toString())).endsWith("\nvalid\n");
		String text = Files.readString(folder.resolve(file));
		String broken = text.replaceFirst(Pattern.quote(right), wrong);
		assertThat(broken).isNotEqualTo(text);
		Files.writeString(folder.resolve(file), broken);
		assertThat(validate(folder.resolve("datapackage.json").toString())).contains(said).endsWith(" found\n");
	}

	private void take(Path folder, String file) throws IOException {
		Files.writeString(folder.resolve(file), new Site(this.port).get("/data/" + file).body());
	}

	private static String validate(String address) throws Exception {
		Files.createDirectories(TOOLS);
		Process process = new ProcessBuilder("node",
				Path.of("src/scripts/data/validate.mjs").toAbsolutePath().toString(), address)
			.directory(TOOLS.toFile())
			.redirectErrorStream(true)
			.start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
		Files.writeString(TOOLS.resolve("said.txt"), said);
		return said;
	}

}
