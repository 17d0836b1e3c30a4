package crampexplorer.cause;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import crampexplorer.evidence.Slug;
import crampexplorer.evidence.Topics;
import crampexplorer.ranking.Candidate;

import org.springframework.stereotype.Component;

/** Every factor that the check ranks, in the order of the site, read once at start. */
@Component
public class Factors {

	private final Map<Slug, Factor> factors = new LinkedHashMap<>();

	Factors(FactorRepository repository, Topics topics) {
		List<String> order = topics.all().stream().map((topic) -> topic.link().path()).toList();
		repository.findAll()
			.stream()
			.sorted(Comparator.comparing((factor) -> order.indexOf(factor.path())))
			.forEach((factor) -> this.factors.put(factor.code(), factor));
	}

	public Factor get(Slug code) {
		Factor factor = this.factors.get(code);
		if (factor == null) {
			throw new IllegalArgumentException("No factor " + code);
		}
		return factor;
	}

	/** Those that stand behind the others where care is urgent, and never alone. */
	public Set<Slug> thatStandBack() {
		return this.factors.values()
			.stream()
			.filter(Factor::standsBack)
			.map(Factor::code)
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * All factors as the ranking takes them.
	 * @param codebook every finding, in order
	 */
	public List<Candidate> candidates(List<Slug> codebook) {
		Map<Slug, Integer> order = new HashMap<>();
		codebook.forEach((finding) -> order.put(finding, order.size()));
		return this.factors.values().stream().map((factor) -> factor.candidate(order)).toList();
	}

}
