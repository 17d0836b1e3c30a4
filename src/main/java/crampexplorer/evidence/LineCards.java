package crampexplorer.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

import crampexplorer.seed.Spot;

/** Lines of findings as the seeds write them: {@code headache or nausea}. */
public final class LineCards {

	private LineCards() {
	}

	/** The findings of a line. */
	public static List<String> findings(String line) {
		return Arrays.asList(line.split(" or "));
	}

	/** Tells of unknown findings, and of those that stand in a line twice. */
	public static void check(List<String> lines, Spot spot) {
		for (String line : lines) {
			List<String> findings = findings(line);
			spot.distinct(findings, (finding) -> finding);
			findings.forEach((finding) -> spot.refers(Namespaces.FINDING, finding));
		}
	}

	/** Hands on the number of each line, from 0, with each of its findings. */
	public static void unpack(List<String> lines, BiConsumer<Integer, String> row) {
		for (int i = 0; i < lines.size(); i++) {
			int number = i;
			findings(lines.get(i)).forEach((finding) -> row.accept(number, finding));
		}
	}

}
