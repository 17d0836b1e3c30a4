package crampexplorer.nutrition;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import crampexplorer.evidence.Citation;
import crampexplorer.evidence.Link;
import crampexplorer.evidence.Slug;

import crampexplorer.seed.Spot;

import org.springframework.stereotype.Component;

/**
 * Suggests food that holds much of some nutrients, and little of what must be withheld.
 */
@Component
public class Plates {

	/** Where the amounts come from. */
	public static final Citation DATA = Measured.DATA;

	/**
	 * A serving with less than this may be eaten where the nutrient is withheld: percent.
	 */
	private static final BigDecimal LITTLE = BigDecimal.valueOf(5);

	private static final int MOST = 6;

	private final Foods foods;

	private final List<Measured> measured;

	Plates(Foods foods, Nutrients nutrients) {
		this.foods = foods;
		this.measured = nutrients.measured();
	}

	/**
	 * Foods by serving, those rich in several of the nutrients first.
	 * @param nutrients of which more is wanted; others than nutrients, and those of which
	 * more is never suggested, do not count
	 * @param withheld nutrients of which no food may hold more than a little, or an
	 * unknown amount
	 * @param vegan whether nothing of animals is wanted
	 */
	public List<Suggestion> suggest(List<Slug> nutrients, Set<Slug> withheld, boolean vegan) {
		List<Measured> wanted = this.measured.stream()
			.filter((each) -> nutrients.contains(each.slug()) && !withheld.contains(each.slug())
					&& !each.neverSuggested())
			.toList();
		List<Measured> kept = this.measured.stream().filter((each) -> withheld.contains(each.slug())).toList();
		return this.foods.all()
			.stream()
			.filter((food) -> food.isSuggested() && (!vegan || food.suits(Set.of(Diet.VEGAN)))
					&& kept.stream().allMatch((each) -> holdsLittle(food, each)))
			.map((food) -> suggestion(food, wanted))
			.filter((suggestion) -> !suggestion.holds().isEmpty())
			.sorted(Comparator.comparingInt((Suggestion suggestion) -> suggestion.holds().size())
				.thenComparing(Suggestion::sum)
				.reversed()
				.thenComparing((suggestion) -> suggestion.food().label()))
			.limit(MOST)
			.toList();
	}

	/** Tells where nothing is known of how much food holds of what is withheld. */
	public static void checkWithheld(String nutrient, Spot spot) {
		spot.is(spot.knows(FoodAmountCrate.AMOUNT, nutrient),
				"'" + nutrient + "' is nothing of which food-amounts.csv has an amount");
	}

	private static boolean holdsLittle(Food food, Measured measured) {
		BigDecimal amount = food.amount(measured.slug(), Portion.SERVING);
		return amount != null && measured.share(amount).compareTo(LITTLE) < 0;
	}

	private static Suggestion suggestion(Food food, List<Measured> wanted) {
		List<Holding> holds = wanted.stream()
			.map((each) -> holding(food, each))
			.filter((holding) -> holding.share().compareTo(Measured.RICH) >= 0)
			.toList();
		BigDecimal sum = holds.stream()
			.map((holding) -> holding.share().min(BigDecimal.valueOf(100)))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		return new Suggestion(food.link(), Objects.requireNonNullElse(food.serving(), ""), holds, sum);
	}

	private static Holding holding(Food food, Measured measured) {
		BigDecimal amount = Objects.requireNonNullElse(food.amount(measured.slug(), Portion.SERVING), BigDecimal.ZERO);
		return new Holding(measured.link().label(), Amount.of(amount, measured).text(), measured.share(amount));
	}

	/**
	 * A food to eat more of.
	 *
	 * @param food its page
	 * @param serving in words
	 * @param holds the nutrients that it is rich in, of those wanted
	 * @param sum of their shares, each 100 at most
	 */
	public record Suggestion(Link food, String serving, List<Holding> holds, BigDecimal sum) {
	}

	/**
	 * What a serving holds.
	 *
	 * @param nutrient its name
	 * @param amount with unit
	 * @param share of a day's need, in percent
	 */
	public record Holding(String nutrient, String amount, BigDecimal share) {
	}

}
