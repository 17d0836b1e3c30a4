package crampexplorer.cause;

import java.util.List;
import java.util.Map;

import crampexplorer.cause.ClusterCrate.ClusterCard;
import crampexplorer.evidence.LineCards;
import crampexplorer.evidence.Namespaces;
import crampexplorer.evidence.Places;
import crampexplorer.evidence.StatementCard;
import crampexplorer.evidence.Told;
import crampexplorer.evidence.TopicCrate;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Seedfile;
import crampexplorer.seed.Spot;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Findings that point to more than one factor at once. */
@Component
class ClusterCrate extends TopicCrate<ClusterCard> {

	private final Places places;

	ClusterCrate(Places places) {
		this.places = places;
	}

	@Override
	public Seedfile<ClusterCard> file() {
		return Seedfile.list("clusters.yaml", ClusterCard.class);
	}

	@Override
	public List<String> tables() {
		return List.of("cluster", "cluster_line", "cluster_exception", "cluster_factor");
	}

	@Override
	public boolean decides() {
		return true;
	}

	@Override
	public String name(ClusterCard card) {
		return card.slug();
	}

	@Override
	protected Told told(ClusterCard card) {
		return Told.of(CauseRoom.CLUSTER, path(card), card.title(), card.parts());
	}

	/** It stands on the page of rules, whichever room has that. */
	private String path(ClusterCard card) {
		return CauseRoom.CLUSTER.path(this.places.named("rules").path(), card.slug());
	}

	@Override
	public void declare(ClusterCard card, Spot spot) {
		super.declare(card, spot);
		spot.declare(Namespaces.RULE, card.slug());
	}

	@Override
	public void check(ClusterCard card, Spot spot) {
		super.check(card, spot);
		spot.slug(card.slug());
		spot.at("title").text(card.title(), 100);
		spot.at("when").is(!card.when().isEmpty(), "has no line");
		LineCards.check(card.when(), spot.at("when"));
		LineCards.check(card.exceptions(), spot.at("unless"));
		spot.at("factors").is(card.factors().size() > 1, "ties fewer than two factors");
		spot.at("factors").distinct(card.factors(), (factor) -> factor);
		card.factors().forEach((factor) -> spot.at("factors").refers(Namespaces.FACTOR, factor));
	}

	@Override
	public void checkAll(List<ClusterCard> cards, Spot spot) {
		spot.distinct(cards, ClusterCard::title);
	}

	@Override
	public void unpack(ClusterCard card, Rows rows) {
		super.unpack(card, rows);
		rows.in("cluster")
			.set("slug", card.slug())
			.set("title", card.title())
			.set("path", path(card))
			.set("position", rows.next());
		LineCards.unpack(card.when(),
				(line, finding) -> rows.in("cluster_line")
					.set("cluster", card.slug())
					.set("line", line)
					.set("finding", finding));
		LineCards.unpack(card.exceptions(),
				(line, finding) -> rows.in("cluster_exception").set("cluster", card.slug()).set("finding", finding));
		for (int i = 0; i < card.factors().size(); i++) {
			rows.in("cluster_factor")
				.set("cluster", card.slug())
				.set("position", i)
				.set("factor", card.factors().get(i));
		}
	}

	/**
	 * A cluster as the seeds write it.
	 *
	 * @param when lines, each of which must have a chosen answer
	 * @param unless a line that must have none
	 * @param factors the one that leads to the others first
	 */
	record ClusterCard(String slug, String title, List<String> when, @Nullable String unless, List<String> factors,
			Map<String, List<StatementCard>> parts) {

		List<String> exceptions() {
			return (this.unless != null) ? List.of(this.unless) : List.of();
		}
	}

}
