package crampexplorer.likelihood;

import java.util.List;
import java.util.stream.Stream;

import crampexplorer.evidence.Namespaces;
import crampexplorer.likelihood.RankingRule.Kind;
import crampexplorer.likelihood.RankingRuleCrate.RuleCard;
import crampexplorer.seed.Crate;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Seedfile;
import crampexplorer.seed.Spot;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Which answers say much the same, which are too common, and which are a danger itself.
 */
@Component
class RankingRuleCrate implements Crate<RuleCard> {

	@Override
	public Seedfile<RuleCard> file() {
		return Seedfile.list("ranking-rules.yaml", RuleCard.class);
	}

	@Override
	public List<String> tables() {
		return List.of("ranking_rule", "ranking_rule_finding");
	}

	@Override
	public boolean decides() {
		return true;
	}

	@Override
	public String name(RuleCard card) {
		return (card.kind().code() + " " + String.join(", ", card.answers())).strip();
	}

	@Override
	public void check(RuleCard card, Spot spot) {
		boolean about = card.kind().isAboutAFactor();
		spot.at("factor").is(about == (card.factor() != null), about ? "is missing" : "is not what this is about");
		if (card.factor() != null) {
			spot.at("factor").refers(Namespaces.FACTOR, card.factor());
		}
		spot.at("answers").is(!card.answers().isEmpty(), "has no answer");
		card.answers().forEach((finding) -> spot.at("answers").refers(Namespaces.FINDING, finding));
	}

	@Override
	public void checkAll(List<RuleCard> cards, Spot spot) {
		Stream.of(Kind.values())
			.forEach((kind) -> spot.at(kind.code())
				.distinct(of(cards, kind).flatMap((card) -> card.answers().stream()).toList(), (finding) -> finding));
		Stream.of(Kind.ORDINARY, Kind.NOT_ORDINARY)
			.forEach((kind) -> spot.at(kind.code())
				.is(of(cards, kind).count() == 1, "stands there more or less than once"));
		spot.is(Stream.of(Kind.ORDINARY, Kind.NOT_ORDINARY)
			.flatMap((kind) -> of(cards, kind))
			.flatMap((card) -> Stream.ofNullable(card.factor()))
			.distinct()
			.count() <= 1, "'ordinary' and 'not-ordinary' are about two factors");
	}

	private static Stream<RuleCard> of(List<RuleCard> cards, Kind kind) {
		return cards.stream().filter((card) -> card.kind() == kind);
	}

	@Override
	public void unpack(RuleCard card, Rows rows) {
		int position = rows.next();
		rows.in("ranking_rule").set("position", position).set("kind", card.kind()).set("factor", card.factor());
		card.answers()
			.forEach((finding) -> rows.in("ranking_rule_finding").set("rule", position).set("finding", finding));
	}

	/**
	 * A rule as the seeds write it.
	 *
	 * @param factor that it is about; null where it is about answers alone
	 */
	record RuleCard(Kind kind, @Nullable String factor, List<String> answers) {
	}

}
