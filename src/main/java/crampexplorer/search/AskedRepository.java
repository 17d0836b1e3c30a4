package crampexplorer.search;

import java.util.List;

import org.springframework.data.repository.Repository;

interface AskedRepository extends Repository<Asked, Integer> {

	List<Asked> findAllByOrderByPosition();

}
