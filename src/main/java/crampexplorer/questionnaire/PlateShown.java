package crampexplorer.questionnaire;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import crampexplorer.evidence.Citation;
import crampexplorer.evidence.Slug;
import crampexplorer.guidance.CareLevel;
import crampexplorer.nutrition.Plates;
import crampexplorer.nutrition.Plates.Suggestion;
import crampexplorer.ranking.Band;
import crampexplorer.ranking.RankedFactor;

/**
 * Food rich in nutrients that reached some or better.
 *
 * @param foods none where care is urgent, or a caution withholds all food
 * @param data where their amounts come from
 * @param withheld whether a caution left some foods out
 * @param open whether there would be food, but questions are open that may make it unsafe
 */
public record PlateShown(List<Suggestion> foods, Citation data, boolean withheld, boolean open) {

	private static final PlateShown NONE = new PlateShown(List.of(), Plates.DATA, false, false);

	static PlateShown of(Assessment assessment, List<PersonalCaution> cautions, boolean settled, Plates plates) {
		List<String> withheld = cautions.stream().flatMap((caution) -> Stream.ofNullable(caution.withholds())).toList();
		if (withheld.contains(PersonalCaution.ALL_FOOD) || assessment.level().atLeast(CareLevel.URGENT)) {
			return NONE;
		}
		List<Slug> fitting = assessment.shown()
			.stream()
			.filter((factor) -> factor.band().compareTo(Band.SOME) >= 0)
			.map(RankedFactor::code)
			.toList();
		List<Suggestion> foods = plates.suggest(fitting, withheld.stream().map(Slug::new).collect(Collectors.toSet()),
				withheld.contains(PersonalCaution.ANIMAL_FOOD));
		if (foods.isEmpty()) {
			return NONE;
		}
		return settled ? new PlateShown(foods, Plates.DATA, !withheld.isEmpty(), false)
				: new PlateShown(List.of(), Plates.DATA, false, true);
	}
}
