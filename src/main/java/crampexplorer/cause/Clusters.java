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
	 * The clusters that hold and tie a shown factor to others.
	 * @param chosen findings that were chosen
	 * @param shown factors that are shown
	 */
	public List<Cluster> in(Collection<Slug> chosen, Collection<Slug> shown) {
		return this.clusters.stream()
			.filter((cluster) -> cluster.holds(chosen) && cluster.factors().stream().anyMatch(shown::contains))
			.toList();
	}

}
