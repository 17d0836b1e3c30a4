package crampexplorer.nutrition;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import crampexplorer.evidence.Citation;
import crampexplorer.evidence.Namespaces;
import crampexplorer.nutrition.IntakeCrate.IntakeCard;
import crampexplorer.nutrition.ReferenceIntake.Unit;
import crampexplorer.seed.Crate;
import crampexplorer.seed.Namespace;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Seedfile;
import crampexplorer.seed.Spot;

import org.springframework.stereotype.Component;

/** How much of a nutrient people need, or may have, in a day. */
@Component
class IntakeCrate implements Crate<IntakeCard> {

	/** A nutrient of which the need of adults is known. */
	static final Namespace<String> NEED = Namespace.of("need of adults");

	private static final BigDecimal HIGHEST = BigDecimal.valueOf(100_000);

	@Override
	public Seedfile<IntakeCard> file() {
		return Seedfile.table("intakes.csv", IntakeCard.class);
	}

	@Override
	public List<String> tables() {
		return List.of("reference_intake");
	}

	@Override
	public String name(IntakeCard card) {
		return card.nutrient() + ", " + card.kind() + ", " + card.who();
	}

	@Override
	public void declare(IntakeCard card, Spot spot) {
		if (ReferenceIntake.isNeedOfAdults(card.kind(), card.who()) && !spot.knows(NEED, card.nutrient())) {
			spot.declare(NEED, card.nutrient());
		}
	}

	@Override
	public void check(IntakeCard card, Spot spot) {
		spot.refers(NutrientCrate.NUTRIENT, card.nutrient());
		spot.text(card.who(), 60);
		BigDecimal amount = card.amount();
		spot.is(amount.signum() > 0 && amount.scale() <= 2 && amount.compareTo(HIGHEST) < 0,
				"amount '" + amount + "' is not a number above 0 with 2 decimals at most");
		card.source().checkWhole(spot);
		spot.refers(Namespaces.DOSSIER_ROW, card.dossier());
	}

	@Override
	public void checkAll(List<IntakeCard> cards, Spot spot) {
		spot.distinct(cards, this::name);
		Map<String, Unit> units = new HashMap<>();
		for (IntakeCard card : cards) {
			Unit unit = units.computeIfAbsent(card.nutrient(), (nutrient) -> card.unit());
			spot.at(name(card)).is(card.unit() == unit, "is in another unit than the rows of this nutrient before it");
		}
	}

	@Override
	public void unpack(IntakeCard card, Rows rows) {
		card.source()
			.fillWhole(rows.in("reference_intake")
				.set("nutrient", card.nutrient())
				.set("kind", card.kind())
				.set("who", card.who())
				.set("amount", card.amount())
				.set("unit", card.unit())
				.set("position", rows.next()));
	}

	/**
	 * An intake as the seeds write it.
	 *
	 * @param dossier row of the dossier that it carries; not loaded
	 */
	record IntakeCard(String nutrient, ReferenceIntake.Kind kind, String who, BigDecimal amount, Unit unit,
			Citation source, String dossier) {
	}

}
