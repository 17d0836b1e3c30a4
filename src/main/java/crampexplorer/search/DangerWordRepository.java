package crampexplorer.search;

import java.util.List;

import org.springframework.data.repository.Repository;

interface DangerWordRepository extends Repository<DangerWord, String> {

	List<DangerWord> findAllByOrderByPosition();

}
