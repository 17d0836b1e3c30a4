package crampexplorer.questionnaire;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import crampexplorer.evidence.Slug;

import org.springframework.stereotype.Component;

/** Every personal caution, read once at start. */
@Component
class PersonalCautions {

	private final List<PersonalCaution> cautions;

	PersonalCautions(PersonalCautionRepository repository) {
		this.cautions = List.copyOf(repository.findAllByOrderByPosition());
	}

	/**
	 * Whether all is known that may make a food unsafe.
	 * @param open findings that may yet be chosen
	 */
	boolean settleFood(Collection<Slug> open) {
		return this.cautions.stream()
			.filter((caution) -> caution.withholds() != null
					&& !PersonalCaution.ANIMAL_FOOD.equals(caution.withholds()))
			.allMatch((caution) -> caution.isSettled(open));
	}

	/** Those that hold, but for one in whose place another stands. */
	List<PersonalCaution> thatApplyTo(Answers answers) {
		List<PersonalCaution> holding = this.cautions.stream().filter((caution) -> caution.appliesTo(answers)).toList();
		Set<String> codes = holding.stream().map(PersonalCaution::code).collect(Collectors.toSet());
		return holding.stream()
			.filter((caution) -> caution.unless() == null || !codes.contains(caution.unless()))
			.toList();
	}

}
