package crampexplorer.evidence;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Something that people are told about cramps, held against better evidence. */
@Entity
@Immutable
class Claim {

	@Id
	private String slug;

	private String title;

	private String page;

	@Enumerated(EnumType.STRING)
	private Verdict verdict;

	@Enumerated(EnumType.STRING)
	private @Nullable Certainty certainty;

	private @Nullable String rests;

	private @Nullable String unit;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "claim_bar", joinColumns = @JoinColumn(name = "claim"))
	@OrderBy("position")
	private Set<Bar> bars = new LinkedHashSet<>();

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "claim_card_source", joinColumns = @JoinColumn(name = "claim"))
	@OrderBy("position")
	private Set<Rest> restsOn = new LinkedHashSet<>();

	private int position;

	@SuppressWarnings("NullAway.Init")
	protected Claim() {
	}

	/** Anchor on its page. */
	String anchor() {
		return "claim-" + this.slug;
	}

	/** The claim as a question. */
	String title() {
		return this.title;
	}

	/** The page where it stands. */
	String page() {
		return this.page;
	}

	Verdict verdict() {
		return this.verdict;
	}

	@Nullable Certainty certainty() {
		return this.certainty;
	}

	/** Its topic: the page with its anchor. */
	String path() {
		return EvidenceRoom.CLAIM.path(this.page, this.slug);
	}

	/**
	 * How many trials and people the verdict rests on, in words; null where its page does
	 * not begin with it.
	 */
	@Nullable String rests() {
		return this.rests;
	}

	/** What the numbers of its bars count; null where it has none. */
	@Nullable String unit() {
		return this.unit;
	}

	List<Bar> bars() {
		return List.copyOf(this.bars);
	}

	/** What its card rests on. */
	List<Citation> restsOn() {
		return this.restsOn.stream().map((rest) -> new Citation(rest.source, null, rest.reported)).toList();
	}

	/** A number of its card. */
	@Embeddable
	record Bar(String label, BigDecimal amount, int position) {
	}

	/** A source of its card. */
	@Embeddable
	record Rest(Slug source, boolean reported, int position) {
	}

}
