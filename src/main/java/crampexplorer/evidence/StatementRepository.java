package crampexplorer.evidence;

import java.util.List;

import org.springframework.data.repository.Repository;

interface StatementRepository extends Repository<Statement, Integer> {

	List<Statement> findAllByOrderByPosition();

}
