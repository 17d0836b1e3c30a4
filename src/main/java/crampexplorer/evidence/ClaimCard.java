package crampexplorer.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import crampexplorer.seed.Row;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Spot;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the seeds write it.
 *
 * @param title the claim as a question
 * @param page where its box stands
 * @param certainty null where no evidence was found
 * @param card what heads its page; each page shows the first of its claims that has one
 */
record ClaimCard(String slug, String title, String page, Verdict verdict, @Nullable Certainty certainty,
		@Nullable HeadCard card, Map<String, List<StatementCard>> parts) {

	/**
	 * What a verdict card adds to the verdict.
	 *
	 * @param rests how many trials and people it rests on, up to 60 characters
	 * @param sources what the card rests on
	 */
	record HeadCard(String rests, @Nullable CompareCard compare, List<Citation> sources) {

		void check(Spot spot) {
			spot.at("rests").text(this.rests, 60);
			spot.is(!this.sources.isEmpty(), "'sources' is missing");
			spot.distinct(this.sources, Citation::source);
			this.sources.forEach((citation) -> citation.checkWhole(spot));
			if (this.compare != null) {
				this.compare.check(spot.at("compare"));
			}
		}

		void unpack(Row claim, String slug, Rows rows) {
			claim.set("rests", this.rests).set("unit", (this.compare != null) ? this.compare.unit() : null);
			if (this.compare != null) {
				this.compare.bars()
					.forEach((bar) -> rows.in("claim_bar")
						.set("claim", slug)
						.set("label", bar.label())
						.set("amount", bar.value())
						.set("position", rows.next()));
			}
			this.sources.forEach((citation) -> citation.fillWhole(rows.in("claim_card_source"))
				.set("claim", slug)
				.set("position", rows.next()));
		}

	}

	/**
	 * One comparison in absolute numbers.
	 *
	 * @param unit what the numbers count, such as {@code cramps a week}
	 * @param bars two or three
	 */
	record CompareCard(String unit, List<BarCard> bars) {

		void check(Spot spot) {
			spot.at("unit").text(this.unit, 60);
			spot.is(this.bars.size() == 2 || this.bars.size() == 3, "a comparison has two or three bars");
			spot.distinct(this.bars, BarCard::label);
			this.bars.forEach((bar) -> {
				spot.at(bar.label()).text(bar.label(), 40);
				spot.at(bar.label())
					.is(bar.value().signum() >= 0 && bar.value().compareTo(BigDecimal.valueOf(1_000_000)) < 0,
							"is no number from 0 to a million");
			});
		}

	}

	/** A number, drawn as a bar. */
	record BarCard(String label, BigDecimal value) {
	}

}
