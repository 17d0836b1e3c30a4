package crampexplorer.likelihood;

import java.util.List;

import org.springframework.data.repository.Repository;

interface BaseRateRepository extends Repository<BaseRate, String> {

	List<BaseRate> findAll();

}
