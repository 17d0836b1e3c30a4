package crampexplorer.method;

import java.util.List;

import crampexplorer.cause.Cluster;
import crampexplorer.cause.Clusters;
import crampexplorer.cause.Factors;
import crampexplorer.evidence.Heading;
import crampexplorer.evidence.References;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;

/**
 * What /how-it-works/rules shows: the rules of the check. Red flags have a page for each
 * level; the table of likelihoods is looked up by condition or by answer.
 */
record RulesPage(List<FactorLine> factors, List<AnswerLine> answers, List<FlagLevel> levels, List<ClusterRule> clusters,
		References references) {

	/** For the links at the head of the page. */
	public List<Heading> headings() {
		return Heading.list(Heading.one("red-flags", "rules.flags"), Heading.one("table", "rules.table"),
				Heading.one("ranking", "rules.ranking"), Heading.one("together", "rules.together"));
	}

	/** A factor with the conditions that are shown under it. */
	record FactorLine(String code, String name, List<ConditionLine> conditions) {
	}

	/**
	 * A condition.
	 *
	 * @param oneIn of so many people who ask, it is the main reason of one
	 * @param prior the same as a weight
	 */
	record ConditionLine(String code, String name, String oneIn, String prior) {
	}

	/** An answer that can be looked up. */
	record AnswerLine(String code, String words) {
	}

	/**
	 * A level of care that red flags have.
	 *
	 * @param code end of the message key, and of the address of their page
	 * @param count how many steps of red flags are of this level
	 */
	record FlagLevel(String code, int count) {
	}

	/** Findings that point to more than one factor at once. */
	record ClusterRule(String slug, List<List<String>> lines, List<String> exceptions, List<String> factors,
			Topic topic) {

		static ClusterRule of(Cluster cluster, Factors factors, Topics topics, Words words) {
			return new ClusterRule(cluster.slug(), words.lines(cluster.lines()), words.line(cluster.exceptions()),
					cluster.factors().stream().map((factor) -> factors.get(factor).name()).toList(),
					topics.get(cluster.path()));
		}
	}

}
