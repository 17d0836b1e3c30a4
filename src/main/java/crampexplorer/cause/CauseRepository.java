package crampexplorer.cause;

import java.util.List;

import org.springframework.data.repository.Repository;

interface CauseRepository extends Repository<Cause, String> {

	List<Cause> findAllByOrderByPosition();

}
