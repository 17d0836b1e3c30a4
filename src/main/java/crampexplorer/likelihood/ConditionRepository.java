package crampexplorer.likelihood;

import java.util.List;

import org.springframework.data.repository.Repository;

interface ConditionRepository extends Repository<Condition, String> {

	List<Condition> findAllByOrderByCode();

}
