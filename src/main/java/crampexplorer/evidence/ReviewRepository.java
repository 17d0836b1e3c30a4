package crampexplorer.evidence;

import java.util.List;

import org.springframework.data.repository.Repository;

interface ReviewRepository extends Repository<Review, String> {

	List<Review> findAll();

}
