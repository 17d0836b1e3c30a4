package crampexplorer.data;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import crampexplorer.Site;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What can be taken along is what the seeds say, and says what it is. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DataPackageTests {

	@LocalServerPort
	private int port;

	private Site site;

	private JsonNode description;

	@BeforeEach
	void open() {
		this.site = new Site(this.port);
		this.description = new JsonMapper().readTree(this.site.get("/data/datapackage.json").body());
	}

	@Test
	void everyTableIsDescribedColumnByColumn() throws IOException {
		assertThat(this.description.path("resources").valueStream().map((table) -> table.path("name").asString()))
			.contains("foods", "amounts", "intakes", "findings", "conditions", "likelihoods", "red-flags", "medicines",
					"sources", "evaluation");
		for (JsonNode table : this.description.path("resources")) {
			String path = "/data/" + table.path("path").asString();
			HttpResponse<String> answer = this.site.get(path);
			assertThat(answer.headers().firstValue("Content-Type")).as(path).hasValue("text/csv;charset=UTF-8");
			JsonNode schema = table.path("schema");
			assertThat(rows(answer.body()).get(0).getParser().getHeaderNames()).as(path)
				.isEqualTo(schema.path("fields").valueStream().map((field) -> field.path("name").asString()).toList());
			assertThat(schema.path("missingValues").toString()).as(path).isEqualTo("[\"\"]");
			assertThat(schema.path("fields").valueStream()).as(path)
				.allSatisfy((field) -> assertThat(field.path("description").asString("")).isNotBlank());
		}
	}

	/** A dash of the seeds is not known: an empty cell, and never a zero. */
	@Test
	void amountsAreThoseOfTheSeeds() throws IOException {
		Map<String, String> seeds = new TreeMap<>();
		for (CSVRecord food : rows(Files.readString(Path.of("seeds/food-amounts.csv")))) {
			food.getParser().getHeaderNames().stream().skip(4).forEach((nutrient) -> {
				String amount = food.get(nutrient);
				seeds.put(food.get("food") + " " + nutrient, amount.equals("-") ? "" : plain(amount));
			});
		}
		Map<String, String> told = new TreeMap<>();
		rows(this.site.get("/data/amounts.csv").body())
			.forEach((row) -> told.put(row.get("food") + " " + row.get("nutrient"), row.get("per_100_g")));
		assertThat(told).isEqualTo(seeds).containsValue("").containsValue("0");
	}

	@Test
	void theEvaluationIsThatOfTheSeeds() throws IOException {
		assertThat(this.site.get("/data/evaluation.csv").body().lines().skip(1))
			.isEqualTo(Files.readAllLines(Path.of("seeds/scores.csv")).stream().skip(1).toList());
	}

	/** A spreadsheet would reckon with it. */
	@Test
	void noCellIsAFormula() throws IOException {
		List<String> cells = new ArrayList<>();
		for (JsonNode table : this.description.path("resources")) {
			rows(this.site.get("/data/" + table.path("path").asString()).body())
				.forEach((row) -> row.forEach(cells::add));
		}
		assertThat(cells).hasSizeGreaterThan(30_000).noneMatch((cell) -> cell.matches("(?s)[=+@\\t\\r-].*"));
	}

	@Test
	void noLicenceIsClaimed() {
		assertThat(this.description.findValues("licenses")).isEmpty();
		assertThat(this.description.path("description").asString()).contains("No licence has been chosen yet");
	}

	@Test
	void theVersionStandsOnThePageAndInItsData() {
		String version = this.description.path("version").asString();
		assertThat(version).matches("[0-9a-f]{8}");
		assertThat(this.site.page("/data").expectFirst("main").text()).contains("Version " + version + ", checked ");
		JsonNode page = new JsonMapper()
			.readTree(this.site.page("/data").expectFirst("script[type=application/ld+json]").data());
		assertThat(page.path("mainEntity").path("version").asString()).isEqualTo(version);
		assertThat(page.path("mainEntity").path("distribution").size())
			.isEqualTo(this.description.path("resources").size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/data/no-such-table.csv", "/data/foods", "/data/foods.json", "/data/.csv",
			"/data/FOODS.csv", "/data/foods.sql", "/data/..%2fdatapackage.json", "/data/%C0%AF.csv" })
	void whatIsNotThereIsToldCalmly(String address) {
		HttpResponse<String> answer = this.site.get(address);
		assertThat(answer.statusCode()).isIn(400, 404);
		assertThat(answer.body()).contains("</html>").doesNotContain("Exception", "no-such-table");
	}

	private static String plain(String amount) {
		return new BigDecimal(amount).stripTrailingZeros().toPlainString();
	}

	private static List<CSVRecord> rows(String table) throws IOException {
		try (CSVParser parser = CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(table))) {
			return parser.getRecords();
		}
	}

}
