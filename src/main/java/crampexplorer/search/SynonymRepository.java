package crampexplorer.search;

import java.util.List;

import org.springframework.data.repository.Repository;

interface SynonymRepository extends Repository<Synonym, Integer> {

	List<Synonym> findAllByOrderByPosition();

}
