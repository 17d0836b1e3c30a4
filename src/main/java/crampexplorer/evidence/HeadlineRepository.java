package crampexplorer.evidence;

import java.util.List;

import org.springframework.data.repository.Repository;

interface HeadlineRepository extends Repository<Headline, String> {

	List<Headline> findAll();

}
