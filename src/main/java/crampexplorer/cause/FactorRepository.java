package crampexplorer.cause;

import java.util.List;

import org.springframework.data.repository.Repository;

interface FactorRepository extends Repository<Factor, String> {

	List<Factor> findAll();

}
