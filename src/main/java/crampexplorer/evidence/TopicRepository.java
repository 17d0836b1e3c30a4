package crampexplorer.evidence;

import java.util.List;

import org.springframework.data.repository.Repository;

interface TopicRepository extends Repository<TopicRow, String> {

	List<TopicRow> findAllByOrderByPosition();

}
