package crampexplorer.nutrition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import crampexplorer.evidence.Link;
import crampexplorer.evidence.Slug;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import org.hibernate.annotations.Immutable;

/** A nutrient of which too little, or too much, may add to cramps. */
@Entity
@Immutable
class Nutrient {

	@Id
	private String slug;

	private String title;

	private Slug measuredSlug;

	private String measuredTitle;

	private boolean neverSuggested;

	private int position;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "reference_intake", joinColumns = @JoinColumn(name = "nutrient"))
	@OrderBy("position")
	private List<ReferenceIntake> intakes = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Nutrient() {
	}

	Slug slug() {
		return new Slug(this.slug);
	}

	String title() {
		return this.title;
	}

	/** How much of it people need, or may have, in a day. */
	List<ReferenceIntake> intakes() {
		return List.copyOf(this.intakes);
	}

	/** What the amounts in foods are of: itself, or another thing that stands for it. */
	Measured measured() {
		List<ReferenceIntake> adults = this.intakes.stream().filter(ReferenceIntake::isNeedOfAdults).toList();
		return new Measured(this.measuredSlug, new Link(this.measuredTitle, path()), adults.get(0).unit().code(),
				adults.stream().map(ReferenceIntake::amount).max(Comparator.naturalOrder()).orElseThrow(),
				this.neverSuggested);
	}

	/** Address of its page and its topic. */
	String path() {
		return NutritionRoom.NUTRIENT.path(this.slug);
	}

	Link link() {
		return new Link(this.title, path());
	}

}
