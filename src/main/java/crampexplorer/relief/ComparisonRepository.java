package crampexplorer.relief;

import java.util.List;

import org.springframework.data.repository.Repository;

interface ComparisonRepository extends Repository<Comparison, String> {

	List<Comparison> findAllByOrderByPosition();

}
