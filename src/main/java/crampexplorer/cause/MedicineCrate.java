package crampexplorer.cause;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import crampexplorer.cause.Medicine.Strength;
import crampexplorer.cause.MedicineCrate.MedicineCard;
import crampexplorer.evidence.Namespaces;
import crampexplorer.evidence.StatementCard;
import crampexplorer.evidence.Told;
import crampexplorer.evidence.TopicCrate;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Seedfile;
import crampexplorer.seed.Spot;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Classes of medicines that are linked with cramps. */
@Component
class MedicineCrate extends TopicCrate<MedicineCard> {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	@Override
	public Seedfile<MedicineCard> file() {
		return Seedfile.list("medicines.yaml", MedicineCard.class);
	}

	@Override
	public List<String> tables() {
		return List.of("medicine", "medicine_finding");
	}

	@Override
	public boolean decides() {
		return true;
	}

	@Override
	public String name(MedicineCard card) {
		return card.slug();
	}

	@Override
	protected Told told(MedicineCard card) {
		return Told.of(CauseRoom.MEDICINE, CauseRoom.MEDICINE.path(card.slug()), card.title(), card.parts());
	}

	@Override
	public void check(MedicineCard card, Spot spot) {
		super.check(card, spot);
		spot.slug(card.slug());
		spot.at("title").text(card.title(), 150);
		boolean unproven = card.strength() == Strength.UNPROVEN;
		Stream.of("starts", "do").forEach((part) -> {
			spot.is(unproven || card.parts().containsKey(part), "part '" + part + "' is missing");
			spot.is(!unproven || !card.parts().containsKey(part),
					"part '" + part + "' is not shown where the link is unproven");
		});
		RatioCard ratio = card.ratio();
		spot.at("ratio").is(ratio == null || !unproven, "is not shown where the link is unproven");
		spot.at("ratio")
			.is(ratio == null || ratio.isInOrder(), "is not above 0, with 2 decimals at most, and within its range");
		spot.at("findings").distinct(card.findings(), (finding) -> finding);
		card.findings().forEach((finding) -> spot.at("findings").refers(Namespaces.FINDING, finding));
	}

	@Override
	public void checkAll(List<MedicineCard> cards, Spot spot) {
		spot.distinct(cards, MedicineCard::slug);
		Strength last = Strength.STRONG;
		for (MedicineCard card : cards) {
			spot.at(card.slug()).is(card.strength().compareTo(last) >= 0, "stands after a weaker link");
			last = card.strength();
		}
	}

	@Override
	public void unpack(MedicineCard card, Rows rows) {
		super.unpack(card, rows);
		RatioCard ratio = card.ratio();
		rows.in("medicine")
			.set("slug", card.slug())
			.set("title", card.title())
			.set("strength", card.strength())
			.set("ratio", (ratio != null) ? ratio.value() : null)
			.set("ratio_low", (ratio != null) ? ratio.low() : null)
			.set("ratio_high", (ratio != null) ? ratio.high() : null)
			.set("position", rows.next());
		card.findings()
			.forEach((finding) -> rows.in("medicine_finding").set("medicine", card.slug()).set("finding", finding));
	}

	/**
	 * A class of medicines as the seeds write it.
	 *
	 * @param findings answers of the check that mean this class
	 */
	record MedicineCard(String slug, String title, Strength strength, @Nullable RatioCard ratio, List<String> findings,
			Map<String, List<StatementCard>> parts) {
	}

	/** Cramp treatment after a start against before, with its 95% range. */
	record RatioCard(BigDecimal value, BigDecimal low, BigDecimal high) {

		boolean isInOrder() {
			return Stream.of(this.value, this.low, this.high).allMatch((number) -> number.scale() <= 2)
					&& this.low.signum() > 0 && this.low.compareTo(this.value) <= 0
					&& this.value.compareTo(this.high) <= 0 && this.high.compareTo(HUNDRED) < 0;
		}
	}

}
