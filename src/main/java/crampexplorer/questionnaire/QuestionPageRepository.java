package crampexplorer.questionnaire;

import java.util.List;

import org.springframework.data.repository.Repository;

interface QuestionPageRepository extends Repository<QuestionPage, String> {

	List<QuestionPage> findAllByOrderByPosition();

}
