package crampexplorer.likelihood;

import java.util.List;

import org.springframework.data.repository.Repository;

interface RankingRuleRepository extends Repository<RankingRule, Integer> {

	List<RankingRule> findAllByOrderByPosition();

}
