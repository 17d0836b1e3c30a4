package crampexplorer.nutrition;

import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Stream;

import crampexplorer.evidence.Citation;
import crampexplorer.evidence.ClaimBox;
import crampexplorer.evidence.Claims;
import crampexplorer.evidence.Heading;
import crampexplorer.evidence.Link;
import crampexplorer.evidence.Neighbours;
import crampexplorer.evidence.References;
import crampexplorer.evidence.Topic;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;

/** What /nutrients/{slug} shows. */
record NutrientPage(Topic topic, FoodTable foods, List<IntakeRow> intakes, List<ClaimBox> claims, Neighbours neighbours,
		References references) {

	static NutrientPage of(Nutrient nutrient, Topic topic, Nutrients nutrients, Foods foods, Claims claims,
			References references) {
		return new NutrientPage(topic, FoodTable.of(nutrient, nutrients, foods),
				nutrient.intakes().stream().map(IntakeRow::of).toList(), claims.on(nutrient.path()),
				Neighbours.of(nutrient.link(), nutrients.all().stream().map(Nutrient::link).toList()), references);
	}

	/** For the links at the head of the page. */
	public List<Heading> headings() {
		return Heading.list(Heading.of(this.topic, "answer", "ask-first"), Heading.one("take-care", "takeCare"),
				Heading.of(this.topic, "signs", "risk", "foods"),
				Heading.of("intakes", "nutrient.intakes", this.intakes),
				Heading.of(this.topic, "blood-test", "role", "mechanism", "absorption", "pills"),
				Heading.of("claims", "claims.here", this.claims));
	}

	/**
	 * Foods that give the nutrient.
	 *
	 * @param path of the page with all of them
	 * @param measured what their amounts are of; null where amounts are of another thing
	 * @param most those that hold most
	 * @param named those that a document names; those of which most is known stand first
	 * @param data where the amounts come from
	 */
	record FoodTable(String path, @Nullable Measured measured, List<AmountRow> most, List<FoodRow> named,
			Citation data) {

		/** So many foods stand on the page; all on /foods. */
		private static final int MOST = 10;

		static FoodTable of(Nutrient nutrient, Nutrients nutrients, Foods foods) {
			Measured measured = nutrients.measured(nutrient).orElse(null);
			List<Food> byAmount = foods.byAmount(nutrient.slug(), Portion.SERVING);
			List<AmountRow> most = (measured != null) ? byAmount.stream()
				.limit(MOST)
				.map((food) -> AmountRow.of(food, nutrient, measured, Portion.SERVING, foods))
				.toList() : List.of();
			List<FoodRow> named = Stream
				.concat(byAmount.stream().filter((food) -> food.gives(nutrient)),
						foods.namedWithoutAmount(nutrient).stream())
				.map((food) -> new FoodRow(food.link(), food.citations(nutrient)))
				.toList();
			return new FoodTable(NutritionRoom.FOODS + "?nutrient=" + nutrient.slug(), measured, most, named,
					Measured.DATA);
		}
	}

	/** A food that a document names for the nutrient. */
	record FoodRow(Link link, List<Citation> citations) {
	}

	/** A line of the table of reference intakes. */
	record IntakeRow(String who, String amount, String kind, List<Citation> citations) {

		static IntakeRow of(ReferenceIntake intake) {
			String amount = NumberFormat.getInstance(LocaleContextHolder.getLocale()).format(intake.amount());
			return new IntakeRow(intake.who(), amount + " " + intake.unit().code(), intake.kind().name(),
					List.of(intake.citation()));
		}
	}

}
