package crampexplorer.method;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import crampexplorer.evidence.Slug;
import crampexplorer.questionnaire.Codebook;

/** Findings in the words of the check, in its order. */
final class Words {

	private final Codebook codebook;

	private final Map<Slug, Integer> order = new HashMap<>();

	Words(Codebook codebook) {
		this.codebook = codebook;
		codebook.findings().forEach((finding) -> this.order.put(finding, this.order.size()));
	}

	String of(Slug finding) {
		return this.codebook.answer(finding).apart();
	}

	List<List<String>> lines(List<Set<Slug>> lines) {
		return lines.stream().map(this::line).toList();
	}

	List<String> line(Collection<Slug> line) {
		return line.stream()
			.sorted(Comparator.comparing((finding) -> this.order.getOrDefault(finding, 0)))
			.map(this::of)
			.toList();
	}

}
