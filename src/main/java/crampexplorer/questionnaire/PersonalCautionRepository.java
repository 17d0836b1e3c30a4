package crampexplorer.questionnaire;

import java.util.List;

import org.springframework.data.repository.Repository;

interface PersonalCautionRepository extends Repository<PersonalCaution, String> {

	List<PersonalCaution> findAllByOrderByPosition();

}
