package crampexplorer.search;

import java.util.List;

import org.springframework.data.repository.Repository;

interface DangerSignRepository extends Repository<DangerSign, Integer> {

	List<DangerSign> findAllByOrderByPosition();

}
