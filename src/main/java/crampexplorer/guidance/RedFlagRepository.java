package crampexplorer.guidance;

import java.util.List;

import org.springframework.data.repository.Repository;

interface RedFlagRepository extends Repository<RedFlag, String> {

	List<RedFlag> findAllByOrderByPosition();

}
