package crampexplorer.relief;

import java.util.List;

import org.springframework.data.repository.Repository;

interface MeasureRepository extends Repository<Measure, String> {

	List<Measure> findAllByOrderByPosition();

}
