package crampexplorer.nutrition;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import crampexplorer.evidence.Citation;
import crampexplorer.evidence.Link;
import crampexplorer.evidence.Slug;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;

/** A food, or a kind of food that others belong to. */
@Entity
@Immutable
@SecondaryTable(name = "food_serving", pkJoinColumns = @PrimaryKeyJoinColumn(name = "food"))
class Food {

	@Id
	private String slug;

	private String title;

	private String foodGroup;

	private int position;

	private @Nullable Slug kindOf;

	@Column(table = "food_serving", name = "words")
	private @Nullable String serving;

	@Column(table = "food_serving")
	private @Nullable BigDecimal grams;

	private boolean suggested;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "food_diet", joinColumns = @JoinColumn(name = "food"))
	@Column(name = "diet")
	@Enumerated(EnumType.STRING)
	private Set<Diet> diets = new HashSet<>();

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "food_amount", joinColumns = @JoinColumn(name = "food"))
	private Set<Content> contents = new HashSet<>();

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
		return NutritionRoom.FOOD.path(this.slug);
	}

	Link link() {
		return new Link(this.title, path());
	}

	/** The kind of food that it is one of, such as spinach for boiled spinach. */
	@Nullable Slug kindOf() {
		return this.kindOf;
	}

	boolean suits(Set<Diet> diets) {
		return this.diets.containsAll(diets);
	}

	List<Diet> diets() {
		return this.diets.stream().sorted().toList();
	}

	/** Whether the result of the check may suggest it. */
	boolean isSuggested() {
		return this.suggested;
	}

	/** A serving in words, such as 1/2 cup; null where no amount was measured. */
	@Nullable String serving() {
		return this.serving;
	}

	/** Weight of a serving in grams; null where no amount was measured. */
	@Nullable BigDecimal grams() {
		return this.grams;
	}

	/**
	 * A serving as pages tell it, grams first, as in 118 g (1 medium); empty where no
	 * amount was measured.
	 */
	String weighed() {
		NumberFormat format = NumberFormat.getInstance(LocaleContextHolder.getLocale());
		format.setMaximumFractionDigits(1);
		return (this.grams != null) ? format.format(this.grams) + " g (" + this.serving + ")" : "";
	}

	/**
	 * How much of a nutrient it holds, in the nutrient's unit; null where that is not
	 * known.
	 */
	@Nullable BigDecimal amount(Slug nutrient, Portion portion) {
		BigDecimal grams = this.grams;
		for (Content content : this.contents) {
			if (content.nutrient().equals(nutrient) && grams != null) {
				return (portion == Portion.HUNDRED_GRAMS) ? content.per100G()
						: content.per100G().multiply(grams).movePointLeft(2);
			}
		}
		return null;
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

	/** How much 100 g hold. */
	@Embeddable
	record Content(Slug nutrient, @Column(name = "per_100_g") BigDecimal per100G) {
	}

	/** A document's word that the food gives a nutrient. */
	@Embeddable
	record Mention(Slug nutrient, Slug source, Slug section) {
	}

}
