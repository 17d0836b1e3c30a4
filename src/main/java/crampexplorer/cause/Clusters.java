package crampexplorer.cause;

import java.util.Collection;
import java.util.List;

import crampexplorer.evidence.Slug;

import org.springframework.stereotype.Component;

/** Every cluster, read once at start. */
@Component
public class Clusters {

	private final List<Cluster> clusters;

	Clusters(ClusterRepository repository) {
		this.clusters = List.copyOf(repository.findAllByOrderByPosition());
	}

	public List<Cluster> all() {
		return this.clusters;
	}

	/**
	 * The clusters that hold and tie a shown factor to another that fits.
	 * @param chosen findings that were chosen
	 * @param shown factors that are shown in full
	 * @param fitting factors that fit weakly or better, these among them
	 */
	public List<Cluster> in(Collection<Slug> chosen, Collection<Slug> shown, Collection<Slug> fitting) {
		return this.clusters.stream()
			.filter((cluster) -> cluster.holds(chosen) && cluster.factors().stream().anyMatch(shown::contains)
					&& cluster.factors().stream().filter(fitting::contains).count() > 1)
			.toList();
	}

}
