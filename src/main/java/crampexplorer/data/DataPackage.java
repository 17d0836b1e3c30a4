package crampexplorer.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import crampexplorer.evidence.Review;
import crampexplorer.evidence.Topics;
import crampexplorer.seed.SeedVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The tables and the Frictionless Data Package that describes them, read from the base
 * once at start. {@code data/datapackage.json} names each table and its columns; the
 * query beside it, of the same name, finds its rows.
 */
@Component
class DataPackage {

	private static final String FOLDER = "data/";

	private final Map<String, Csv> tables = new LinkedHashMap<>();

	private final String version;

	private final LocalDate checked;

	private final String description;

	DataPackage(JdbcClient base, SeedVersion seeds, Topics topics) throws IOException {
		this.version = seeds.ofAll();
		this.checked = topics.all()
			.stream()
			.flatMap((topic) -> Stream.ofNullable(topic.dated()))
			.map(Review::checked)
			.max(Comparator.naturalOrder())
			.orElseThrow();
		JsonMapper mapper = JsonMapper.builder().build();
		ObjectNode descriptor = (ObjectNode) mapper.readTree(read("datapackage.json"));
		descriptor.put("version", this.version);
		descriptor.put("rules", seeds.ofTheRules());
		descriptor.put("checked", this.checked.toString());
		for (JsonNode resource : descriptor.path("resources")) {
			Csv table = base.sql(read(resource.path("name").asString() + ".sql"))
				.query((ResultSetExtractor<Csv>) Csv::of);
			this.tables.put(resource.path("name").asString(), table);
			((ObjectNode) resource).put("bytes", table.bytes().length).put("hash", "sha256:" + hash(table.bytes()));
		}
		this.description = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(descriptor);
	}

	/** The descriptor, in JSON. */
	String description() {
		return this.description;
	}

	/** Every table by its name, in order. */
	Map<String, Csv> tables() {
		return this.tables;
	}

	Optional<Csv> table(String name) {
		return Optional.ofNullable(this.tables.get(name));
	}

	/** Changes with any fact. */
	String version() {
		return this.version;
	}

	/** When facts were last checked. */
	LocalDate checked() {
		return this.checked;
	}

	private static String read(String name) throws IOException {
		return new ClassPathResource(FOLDER + name).getContentAsString(StandardCharsets.UTF_8);
	}

	private static String hash(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
