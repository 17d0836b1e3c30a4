package crampexplorer.frequency;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Figures that belong together, and words about them. */
@Entity
@Immutable
class Chart {

	@Id
	private String slug;

	private String title;

	private @Nullable String shows;

	private int position;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "figure", joinColumns = @JoinColumn(name = "chart"))
	@OrderBy("position")
	private List<Figure> figures = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Chart() {
	}

	String slug() {
		return this.slug;
	}

	String title() {
		return this.title;
	}

	/** What its figures are percentages of; null where it has only words. */
	@Nullable String shows() {
		return this.shows;
	}

	List<Figure> figures() {
		return List.copyOf(this.figures);
	}

	String path() {
		return FrequencyRoom.CHART.path(this.slug);
	}

}
