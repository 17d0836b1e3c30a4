package crampexplorer.likelihood;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import crampexplorer.evidence.Certainty;
import crampexplorer.evidence.Citation;
import crampexplorer.evidence.Namespaces;
import crampexplorer.likelihood.ConditionCrate.ConditionCard;
import crampexplorer.seed.Crate;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Seedfile;
import crampexplorer.seed.Spot;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Conditions, each with how often its people give an answer: the columns of the table.
 */
@Component
class ConditionCrate implements Crate<ConditionCard> {

	private static final String FOLDER = "conditions/";

	private static final BigDecimal MOST_PEOPLE = BigDecimal.valueOf(10_000);

	/** A rate so far from the base, either way, needs a reason. */
	private static final BigDecimal FAR = BigDecimal.valueOf(2);

	@Override
	public Seedfile<ConditionCard> file() {
		return Seedfile.cards(FOLDER, ConditionCard.class);
	}

	@Override
	public List<String> tables() {
		return List.of("condition", "condition_need", "likelihood");
	}

	@Override
	public boolean decides() {
		return true;
	}

	@Override
	public String name(ConditionCard card) {
		return "";
	}

	@Override
	public void check(ConditionCard card, Spot spot) {
		spot.at("code").slug(card.code());
		spot.at("code").namesFile(FOLDER, card.code());
		spot.at("factor").refers(Namespaces.FACTOR, card.factor());
		spot.at("class-name").text(card.className(), 60);
		spot.at("one-in")
			.is(BigDecimal.ONE.compareTo(card.oneIn()) <= 0 && card.oneIn().compareTo(MOST_PEOPLE) <= 0
					&& card.oneIn().scale() <= 1, card.oneIn() + " is not from 1 to 10000 with one decimal at most");
		card.needs().forEach((need) -> {
			spot.at("needs").is(!need.isEmpty(), "has an empty line");
			spot.at("needs").distinct(need, (finding) -> finding);
			need.forEach((finding) -> spot.at("needs").refers(Namespaces.FINDING, finding));
		});
		spot.at("grounds")
			.distinct(card.grounds().stream().flatMap((ground) -> ground.ofHundred().keySet().stream()).toList(),
					(finding) -> finding);
		for (int i = 0; i < card.grounds().size(); i++) {
			card.grounds().get(i).check(spot.at("grounds").at("[" + i + "]"));
		}
	}

	@Override
	public void checkAll(List<ConditionCard> cards, Spot spot) {
		for (ConditionCard card : cards) {
			boolean alone = cards.stream().filter((other) -> other.factor().equals(card.factor())).count() == 1;
			spot.at(card.code())
				.is(alone == (card.className() == null),
						"class-name " + (alone ? "tells it from no other" : "is missing: others have this factor too"));
		}
		spot.known(Namespaces.FACTOR)
			.forEach((factor) -> spot.is(
					cards.stream().anyMatch((card) -> card.factor().equals(factor)) != spot
						.knows(Namespaces.NEVER_RANKED, factor),
					"factor '" + factor + "' needs either a condition or 'one-in' in factors.csv"));
	}

	@Override
	public void unpack(ConditionCard card, Rows rows) {
		rows.in("condition")
			.set("code", card.code())
			.set("factor", card.factor())
			.set("class_name", card.className())
			.set("one_in", card.oneIn());
		for (int i = 0; i < card.needs().size(); i++) {
			int line = i;
			card.needs()
				.get(i)
				.forEach((finding) -> rows.in("condition_need")
					.set("condition", card.code())
					.set("line", line)
					.set("finding", finding));
		}
		card.grounds().forEach((ground) -> ground.unpack(card.code(), rows));
	}

	/**
	 * A condition as the seeds write it.
	 *
	 * @param factor under which it is shown
	 * @param className what tells it from others of this factor; null where it is the
	 * only one
	 * @param oneIn of so many people who ask, it is the main reason of one: judgement
	 * @param needs it is ranked only if an answer of each line was given
	 */
	record ConditionCard(String code, String factor, @Nullable String className, BigDecimal oneIn,
			List<List<String>> needs, List<GroundCard> grounds) {
	}

	/**
	 * What some rates of a condition rest on.
	 *
	 * @param reason why so many; needed where a rate is far from the base
	 * @param certainty of their size
	 * @param ofHundred by answer, how many of 100 people whose main reason it is give it
	 */
	record GroundCard(@Nullable String reason, Citation source, Certainty certainty,
			Map<String, BigDecimal> ofHundred) {

		private static final int LONGEST_REASON = 160;

		private void check(Spot spot) {
			spot.at("reason").text(this.reason, LONGEST_REASON);
			this.source.checkWhole(spot);
			spot.at("of-hundred").is(!this.ofHundred.isEmpty(), "has no answer");
			this.ofHundred.forEach((finding, rate) -> {
				Spot cell = spot.at(finding);
				cell.refers(Namespaces.FINDING, finding);
				cell.is(BaseRateCrate.isOfAHundred(rate), rate + " is not from 0 to 100 with 3 decimals at most");
				cell.find(BaseRateCrate.RATE, finding)
					.ifPresent((base) -> cell.is(this.reason != null || !isFar(rate, base), rate
							+ " is at least twice or at most half the base rate " + base + ", so it needs a reason"));
			});
		}

		private static boolean isFar(BigDecimal rate, BigDecimal base) {
			return rate.compareTo(base.multiply(FAR)) >= 0 || base.compareTo(rate.multiply(FAR)) >= 0;
		}

		private void unpack(String condition, Rows rows) {
			this.ofHundred.forEach((finding,
					rate) -> this.source.fillWhole(rows.in("likelihood")
						.set("condition", condition)
						.set("finding", finding)
						.set("of_hundred", rate)
						.set("reason", this.reason)
						.set("certainty", this.certainty)));
		}

	}

}
