package crampexplorer.cause;

import java.util.List;

import org.springframework.data.repository.Repository;

interface ClusterRepository extends Repository<Cluster, String> {

	List<Cluster> findAllByOrderByPosition();

}
