package crampexplorer.cause;

import java.util.List;

import org.springframework.data.repository.Repository;

interface LookAlikeRepository extends Repository<LookAlike, String> {

	List<LookAlike> findAllByOrderByPosition();

}
