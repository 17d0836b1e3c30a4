package crampexplorer.method;

import java.util.List;

import org.springframework.data.repository.Repository;

interface ScoreRepository extends Repository<Score, Integer> {

	List<Score> findAllByOrderByPosition();

}
