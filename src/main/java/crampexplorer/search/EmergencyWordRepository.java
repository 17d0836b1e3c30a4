package crampexplorer.search;

import java.util.List;

import org.springframework.data.repository.Repository;

interface EmergencyWordRepository extends Repository<EmergencyWord, String> {

	List<EmergencyWord> findAllByOrderByPosition();

}
