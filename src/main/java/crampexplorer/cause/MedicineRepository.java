package crampexplorer.cause;

import java.util.List;

import org.springframework.data.repository.Repository;

interface MedicineRepository extends Repository<Medicine, String> {

	List<Medicine> findAllByOrderByPosition();

}
