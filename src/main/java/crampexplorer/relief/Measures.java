package crampexplorer.relief;

import java.util.List;
import java.util.Optional;

import crampexplorer.evidence.Slug;

import org.springframework.stereotype.Component;

/** Every measure and point of comparison, read once at start. */
@Component
class Measures {

	private final List<Measure> measures;

	private final List<Comparison> comparisons;

	Measures(MeasureRepository measures, ComparisonRepository comparisons) {
		this.measures = List.copyOf(measures.findAllByOrderByPosition());
		this.comparisons = List.copyOf(comparisons.findAllByOrderByPosition());
	}

	Optional<Measure> find(Slug slug) {
		return this.measures.stream().filter((measure) -> measure.slug().equals(slug)).findFirst();
	}

	List<Measure> at(Time time) {
		return this.measures.stream().filter((measure) -> measure.time() == time).toList();
	}

	List<Comparison> comparisons() {
		return this.comparisons;
	}

}
