package crampexplorer.nutrition;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

/**
 * What an address asks of the foods, as it was typed.
 *
 * @param nutrient by which they are sorted
 * @param diet that they must suit
 * @param low nutrients of which they must hold little
 * @param per what amounts are told of
 * @param order which stand first
 * @param food those that are ticked
 */
record FoodQuery(@Nullable String nutrient, @Nullable List<String> diet, @Nullable List<String> low,
		@Nullable String per, @Nullable String order, @Nullable List<String> food) {

	/** The parameters of the address. */
	static final Set<String> NAMES = Set.of("nutrient", "diet", "low", "per", "order", "food");

	/**
	 * Reads the raw values, which no converter may split or count up to.
	 * @throws ResponseStatusException where there are two of what can be only one
	 */
	static FoodQuery of(MultiValueMap<String, String> parameters) {
		return new FoodQuery(single("nutrient", parameters), parameters.get("diet"), parameters.get("low"),
				single("per", parameters), single("order", parameters), parameters.get("food"));
	}

	private static @Nullable String single(String name, MultiValueMap<String, String> parameters) {
		List<String> values = parameters.getOrDefault(name, List.of());
		if (values.size() > 1) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		return values.isEmpty() ? null : values.get(0);
	}

	/** Whether it asks nothing. */
	boolean isEmpty() {
		return Stream.of(this.nutrient, this.diet, this.low, this.per, this.order, this.food).allMatch(Objects::isNull);
	}

	/**
	 * The choice that it stands for.
	 * @throws ResponseStatusException where something in it is not known
	 */
	FoodChoice choice(Nutrients nutrients, Foods foods) {
		Nutrient chosen = (this.nutrient == null || this.nutrient.isEmpty()) ? null
				: nutrients.find(this.nutrient).orElseThrow(FoodQuery::unknown);
		List<Food> ticked = Stream.ofNullable(this.food)
			.flatMap(List::stream)
			.distinct()
			.map((slug) -> foods.find(slug).orElseThrow(FoodQuery::unknown))
			.toList();
		return new FoodChoice(chosen, all(this.diet, Diet.class, Diet::code), all(this.low, Limit.class, Limit::code),
				one(this.per, Portion.SERVING, Portion::code), one(this.order, Order.MOST, Order::code), ticked);
	}

	private static ResponseStatusException unknown() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

	private static <T extends Enum<T>> Set<T> all(@Nullable List<String> codes, Class<T> type,
			Function<T, String> code) {
		Set<T> chosen = EnumSet.noneOf(type);
		Stream.ofNullable(codes).flatMap(List::stream).forEach((word) -> chosen.add(read(word, type, code)));
		return chosen;
	}

	private static <T extends Enum<T>> T one(@Nullable String word, T usual, Function<T, String> code) {
		return (word == null || word.isEmpty()) ? usual : read(word, usual.getDeclaringClass(), code);
	}

	private static <T extends Enum<T>> T read(String word, Class<T> type, Function<T, String> code) {
		return EnumSet.allOf(type)
			.stream()
			.filter((each) -> code.apply(each).equals(word))
			.findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
	}

}
