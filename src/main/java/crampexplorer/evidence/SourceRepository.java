package crampexplorer.evidence;

import java.util.List;

import org.springframework.data.repository.Repository;

interface SourceRepository extends Repository<Source, String> {

	List<Source> findAllByOrderByPosition();

}
