package crampexplorer.web;

import java.util.List;

import org.springframework.data.repository.Repository;

interface SiteChangeRepository extends Repository<SiteChange, String> {

	List<SiteChange> findAllByOrderByPosition();

}
