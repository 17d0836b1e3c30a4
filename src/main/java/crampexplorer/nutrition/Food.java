package crampexplorer.nutrition;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import crampexplorer.evidence.Citation;
import crampexplorer.evidence.Link;
import crampexplorer.evidence.Slug;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.hibernate.annotations.Immutable;

/** A food, or a kind of food, that a document names. */
@Entity
@Immutable
class Food {

	@Id
	private String slug;

	private String title;

	private String foodGroup;

	private int position;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "food_nutrient", joinColumns = @JoinColumn(name = "food"))
	private Set<Mention> mentions = new HashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected Food() {
	}

	Slug slug() {
		return new Slug(this.slug);
	}

	String title() {
		return this.title;
	}

	/** The kind of food it is listed under. */
	String group() {
		return this.foodGroup;
	}

	String path() {
		return "/foods/" + this.slug;
	}

	Link link() {
		return new Link(this.title, path());
	}

	boolean gives(Nutrient nutrient) {
		return this.mentions.stream().anyMatch((mention) -> mention.nutrient().equals(nutrient.slug()));
	}

	/** The documents that name this food for a nutrient, in their order. */
	List<Citation> citations(Nutrient nutrient) {
		return this.mentions.stream()
			.filter((mention) -> mention.nutrient().equals(nutrient.slug()))
			.sorted(Comparator.comparing(Mention::source).thenComparing(Mention::section))
			.map((mention) -> new Citation(mention.source(), mention.section(), false))
			.toList();
	}

	/** A document's word that the food gives a nutrient. */
	@Embeddable
	record Mention(Slug nutrient, Slug source, Slug section) {
	}

}
