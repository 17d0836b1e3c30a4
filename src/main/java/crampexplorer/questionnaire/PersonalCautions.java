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

	List<PersonalCaution> thatApplyTo(Answers answers) {
		return this.cautions.stream().filter((caution) -> caution.appliesTo(answers)).toList();
	}

}
