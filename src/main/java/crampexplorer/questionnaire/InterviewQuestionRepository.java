package crampexplorer.questionnaire;

import java.util.List;

import org.springframework.data.repository.Repository;

interface InterviewQuestionRepository extends Repository<InterviewQuestion, String> {

	List<InterviewQuestion> findAllByOrderByPosition();

}
