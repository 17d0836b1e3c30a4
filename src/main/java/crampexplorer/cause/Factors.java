package crampexplorer.cause;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import crampexplorer.evidence.Slug;
import crampexplorer.ranking.Candidate;

import org.springframework.stereotype.Component;

/** Every factor that the check ranks, read once at start. */
@Component
public class Factors {

	private final Map<Slug, Factor> factors = new LinkedHashMap<>();

	Factors(FactorRepository repository) {
		repository.findAllByOrderByPosition().forEach((factor) -> this.factors.put(factor.code(), factor));
	}

	public Factor get(Slug code) {
		Factor factor = this.factors.get(code);
		if (factor == null) {
			throw new IllegalArgumentException("No factor " + code);
		}
		return factor;
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
