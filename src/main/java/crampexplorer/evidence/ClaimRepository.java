package crampexplorer.evidence;

import java.util.List;

import org.springframework.data.repository.Repository;

interface ClaimRepository extends Repository<Claim, String> {

	List<Claim> findAllByOrderByPosition();

}
