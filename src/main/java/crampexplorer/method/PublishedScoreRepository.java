package crampexplorer.method;

import java.util.List;

import org.springframework.data.repository.Repository;

interface PublishedScoreRepository extends Repository<PublishedScore, String> {

	List<PublishedScore> findAllByOrderByPosition();

}
