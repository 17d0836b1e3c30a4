package crampexplorer.guidance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import crampexplorer.evidence.Slug;

import org.springframework.core.io.ClassPathResource;

/** The table of combinations that the triage is held to, and its own reading of it. */
final class Combinations {

	static final List<Row> ROWS = read();

	private Combinations() {
	}

	private static List<Row> read() {
		try (InputStream stream = new ClassPathResource("guidance/combinations.txt").getInputStream()) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.map(Row::parse)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The step of each flag that some findings reach, by its code. */
	static Map<String, Row> reached(List<Slug> findings) {
		Map<String, Row> reached = new TreeMap<>();
		ROWS.stream().filter((row) -> row.holds(findings)).forEach((row) -> reached.putIfAbsent(row.code, row));
		return reached;
	}

	static List<Slug> findings() {
		return ROWS.stream()
			.flatMap((row) -> Stream.concat(row.when.stream(), row.unless.stream()))
			.flatMap(List::stream)
			.distinct()
			.sorted(Comparator.naturalOrder())
			.toList();
	}

	/** Every choice of one finding from each line. */
	static List<List<Slug>> choices(List<List<Slug>> lines) {
		List<List<Slug>> sets = List.of(List.of());
		for (List<Slug> line : lines) {
			sets = sets.stream().flatMap((set) -> line.stream().map((finding) -> with(set, finding))).toList();
		}
		return sets;
	}

	static List<Slug> with(List<Slug> set, Slug finding) {
		List<Slug> more = new ArrayList<>(set);
		if (!more.contains(finding)) {
			more.add(finding);
		}
		return List.copyOf(more);
	}

	static Disposition disposition(String words) {
		String[] parts = words.split(", ");
		return new Disposition(constant(CareLevel.values(), CareLevel::code, parts[0]),
				constant(Within.values(), Within::code, parts[1]), constant(Who.values(), Who::code, parts[2]));
	}

	private static <T> T constant(T[] values, Function<T, String> code, String wanted) {
		return Arrays.stream(values).filter((value) -> code.apply(value).equals(wanted)).findFirst().orElseThrow();
	}

	/**
	 * A way of a step of a flag.
	 *
	 * @param step from 1
	 */
	record Row(String code, int step, Disposition disposition, List<List<Slug>> when, List<List<Slug>> unless) {

		private static Row parse(String line) {
			String[] cells = line.split("; ");
			return new Row(cells[0], Integer.parseInt(cells[1]), Combinations.disposition(cells[2]), lines(cells[3]),
					cells[4].equals("-") ? List.of() : lines(cells[4]));
		}

		private static List<List<Slug>> lines(String cell) {
			return Arrays.stream(cell.split(" \\+ "))
				.map((line) -> Arrays.stream(line.split("\\|")).map(Slug::new).toList())
				.toList();
		}

		boolean holds(List<Slug> findings) {
			return all(this.when, findings) && (this.unless.isEmpty() || !all(this.unless, findings));
		}

		private static boolean all(List<List<Slug>> lines, List<Slug> findings) {
			return lines.stream().allMatch((line) -> line.stream().anyMatch(findings::contains));
		}

		/**
		 * Findings of which none can be missed, and by which no other way comes as far.
		 * Where a more urgent step would hold, what switches it off is among them.
		 */
		List<List<Slug>> minimal() {
			Stream<List<List<Slug>>> excepted = ROWS.stream()
				.filter((row) -> row.code.equals(this.code) && row.step < this.step && !row.unless.isEmpty())
				.map((row) -> Stream.concat(this.when.stream(), row.unless.stream()).toList());
			return Stream.concat(Stream.of(this.when), excepted)
				.map((lines) -> choices(lines).stream().filter(this::isReachedAlone).toList())
				.filter((choices) -> !choices.isEmpty())
				.findFirst()
				.orElse(List.of());
		}

		private boolean isReachedAlone(List<Slug> findings) {
			return ROWS.stream()
				.filter((row) -> row.code.equals(this.code) && row.step <= this.step && row.holds(findings))
				.toList()
				.equals(List.of(this));
		}

		/** Those of some findings by which it holds. */
		List<Slug> named(List<Slug> findings) {
			return findings.stream()
				.filter((finding) -> this.when.stream().anyMatch((line) -> line.contains(finding)))
				.toList();
		}

		@Override
		public String toString() {
			return this.code + " step " + this.step + ": " + this.when;
		}

	}

}
