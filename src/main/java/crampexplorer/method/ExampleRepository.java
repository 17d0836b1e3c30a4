package crampexplorer.method;

import java.util.List;

import org.springframework.data.repository.Repository;

interface ExampleRepository extends Repository<ExampleFinding, Integer> {

	List<ExampleFinding> findAllByOrderByPosition();

}
