package crampexplorer.questionnaire;

import java.util.List;

import org.springframework.stereotype.Component;

/** Every personal caution, read once at start. */
@Component
class PersonalCautions {

	private final List<PersonalCaution> cautions;

	PersonalCautions(PersonalCautionRepository repository) {
		this.cautions = List.copyOf(repository.findAllByOrderByPosition());
	}

	/** Whether all is known that may make a food unsafe. */
	boolean settleFood(Answers answers, Codebook codebook) {
		return this.cautions.stream()
			.filter((caution) -> caution.withholds() != null
					&& !PersonalCaution.ANIMAL_FOOD.equals(caution.withholds()))
			.allMatch((caution) -> caution.isSettledBy(answers, codebook));
	}

	List<PersonalCaution> thatApplyTo(Answers answers) {
		return this.cautions.stream().filter((caution) -> caution.appliesTo(answers)).toList();
	}

}
