package crampexplorer.questionnaire;

import java.util.List;

import org.springframework.data.repository.Repository;

interface InterviewPageRepository extends Repository<InterviewPage, String> {

	List<InterviewPage> findAllByOrderByPosition();

}
