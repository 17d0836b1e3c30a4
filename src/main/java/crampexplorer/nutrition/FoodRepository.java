package crampexplorer.nutrition;

import java.util.List;

import org.springframework.data.repository.Repository;

interface FoodRepository extends Repository<Food, String> {

	List<Food> findAllByOrderByPosition();

}
