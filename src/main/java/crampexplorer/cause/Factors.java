package crampexplorer.cause;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import crampexplorer.evidence.Slug;
import crampexplorer.evidence.Topics;

import org.springframework.stereotype.Component;

/** Every factor that the check knows, in the order of the site, read once at start. */
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

	/** Every factor. */
	public Collection<Factor> all() {
		return List.copyOf(this.factors.values());
	}

	/**
	 * The factor of this code.
	 * @throws IllegalArgumentException where there is none
	 */
	public Factor get(Slug code) {
		Factor factor = this.factors.get(code);
		if (factor == null) {
			throw new IllegalArgumentException("No factor " + code);
		}
		return factor;
	}

	/**
	 * Those that are never ranked: of how many people each might be the reason of one.
	 */
	public Map<Slug, BigDecimal> neverRanked() {
		Map<Slug, BigDecimal> never = new HashMap<>();
		this.factors.values()
			.forEach((factor) -> Stream.ofNullable(factor.oneIn()).forEach((oneIn) -> never.put(factor.code(), oneIn)));
		return never;
	}

}
