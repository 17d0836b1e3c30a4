package crampexplorer.search;

import java.util.List;

import org.springframework.data.repository.Repository;

interface MedicineNameRepository extends Repository<MedicineName, String> {

	List<MedicineName> findAllByOrderByPosition();

}
