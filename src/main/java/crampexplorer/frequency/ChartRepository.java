package crampexplorer.frequency;

import java.util.List;

import org.springframework.data.repository.Repository;

interface ChartRepository extends Repository<Chart, String> {

	List<Chart> findAllByOrderByPosition();

}
