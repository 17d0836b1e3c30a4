package crampexplorer.nutrition;

import java.util.List;

import org.springframework.data.repository.Repository;

interface NutrientRepository extends Repository<Nutrient, String> {

	List<Nutrient> findAllByOrderByPosition();

}
