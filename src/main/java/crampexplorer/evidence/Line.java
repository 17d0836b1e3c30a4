package crampexplorer.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import jakarta.persistence.Embeddable;

/** One finding of one of several lines, as it is stored. */
@Embeddable
public record Line(int line, Slug finding) {

	/** Puts lines together again, in their order. */
	public static List<Set<Slug>> together(Collection<Line> lines) {
		Map<Integer, Set<Slug>> byNumber = new TreeMap<>();
		lines.forEach((line) -> byNumber.computeIfAbsent(line.line(), (number) -> new TreeSet<>()).add(line.finding()));
		return List.copyOf(byNumber.values());
	}

}
