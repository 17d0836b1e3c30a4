package crampexplorer.ranking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import crampexplorer.evidence.Slug;

import org.springframework.core.io.ClassPathResource;

/**
 * The table and the rules of the reference in {@code src/test/resources/reference}, from
 * which the table of the seeds was made.
 */
final class Reference {

	/** The answers, in the order of the table. */
	final List<Slug> findings = new ArrayList<>();

	private final Map<Slug, Double> base = new HashMap<>();

	private final Map<String, Map<Slug, Double>> columns = new LinkedHashMap<>();

	Reference() {
		List<String> table = lines("table.csv");
		List<String> codes = List.of(table.get(0).split(","));
		codes.stream().skip(2).forEach((code) -> this.columns.put(code, new HashMap<>()));
		table.stream().skip(1).forEach((line) -> row(codes, line.split(",", -1)));
	}

	private void row(List<String> codes, String[] row) {
		Slug finding = new Slug(row[0]);
		this.findings.add(finding);
		this.base.put(finding, Double.valueOf(row[1]));
		for (int i = 2; i < row.length; i++) {
			if (!row[i].isEmpty()) {
				this.columns.getOrDefault(codes.get(i), Map.of()).put(finding, Double.valueOf(row[i]));
			}
		}
	}

	Ranking ranking() {
		List<Candidate> candidates = lines("conditions.csv").stream()
			.skip(1)
			.map((line) -> line.split(",", -1))
			.map((row) -> new Candidate(new Slug(row[0]), new Slug(row[1]), Double.parseDouble(row[2]),
					Arrays.stream(row[3].split(";"))
						.filter((need) -> !need.isBlank())
						.map((need) -> slugs(need.strip().split(" "), 0))
						.toList(),
					this.columns.getOrDefault(row[0], Map.of())))
			.toList();
		return new Ranking(new Table(candidates, this.base), rules(), Map.of());
	}

	static Rules rules() {
		List<Set<Slug>> groups = new ArrayList<>();
		List<Rules.Sign> signs = new ArrayList<>();
		Map<String, Set<Slug>> others = new HashMap<>();
		for (String line : lines("rules.txt")) {
			String[] words = line.split(" ");
			switch (words[0]) {
				case "same" -> groups.add(slugs(words, 1));
				case "first", "named" ->
					signs.add(new Rules.Sign(new Slug(words[1]), new Slug(words[2]), "first".equals(words[0])));
				default -> others.put(words[0], slugs(words, 1));
			}
		}
		return new Rules(groups, others.getOrDefault("common", Set.of()), signs,
				new Rules.Ordinary(new Slug("no-clear-cause"), others.getOrDefault("with", Set.of()),
						others.getOrDefault("without", Set.of())));
	}

	private static Set<Slug> slugs(String[] words, int from) {
		Set<Slug> slugs = new HashSet<>();
		Arrays.stream(words).skip(from).map(Slug::new).forEach(slugs::add);
		return slugs;
	}

	static List<String> lines(String file) {
		try (InputStream stream = new ClassPathResource("reference/" + file).getInputStream()) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
