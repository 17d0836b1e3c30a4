package crampexplorer.method;

import java.util.List;
import java.util.stream.Stream;

import crampexplorer.cause.Cluster;
import crampexplorer.cause.Clusters;
import crampexplorer.cause.Factors;
import crampexplorer.evidence.Citation;
import crampexplorer.evidence.Heading;
import crampexplorer.evidence.References;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;
import crampexplorer.guidance.CareLevel;
import crampexplorer.guidance.RedFlag;
import crampexplorer.guidance.RedFlags;

/**
 * What /how-it-works/rules shows: every rule of the check. The table of likelihoods is
 * looked up by condition or by answer.
 */
record RulesPage(List<FactorLine> factors, List<AnswerLine> answers, RankingRules ranking, List<FlagLevel> levels,
		List<ClusterRule> clusters, References references) {

	/** For the links at the head of the page. */
	public List<Heading> headings() {
		return Heading.list(Heading.one("red-flags", "rules.flags"), Heading.one("table", "rules.table"),
				Heading.one("ranking", "rules.ranking"), Heading.one("together", "rules.together"),
				Stream.of(Heading.SOURCES));
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
	 * What the table alone does not say.
	 *
	 * @param same answers that say much the same
	 * @param common answers that alone show nothing
	 * @param dangers answers that are a danger itself
	 * @param ordinary when cramps without a clear cause are shown: with one of the first,
	 * and with none of the second
	 */
	record RankingRules(List<List<String>> same, List<String> common, List<DangerRule> dangers,
			List<List<String>> ordinary) {
	}

	/**
	 * An answer that is a danger itself.
	 *
	 * @param first whether the danger stands before everything else
	 */
	record DangerRule(String answer, String danger, String path, boolean first) {
	}

	/** The red flags of one level of care, by its end of the message key. */
	record FlagLevel(String code, List<FlagRule> flags) {

		static List<FlagLevel> of(List<FlagRule> flags) {
			return Stream.of(CareLevel.EMERGENCY, CareLevel.URGENT, CareLevel.DOCTOR)
				.map(CareLevel::code)
				.map((level) -> new FlagLevel(level,
						flags.stream().filter((flag) -> flag.level().equals(level)).toList()))
				.toList();
		}
	}

	/**
	 * A step of a red flag.
	 *
	 * @param level of care: end of the message key
	 * @param ways it holds when one of these does
	 * @param disposition end of the message key
	 * @param citations its sources; none for a caution
	 */
	record FlagRule(String level, String title, String path, List<WayLines> ways, String disposition,
			List<Citation> citations) {

		static Stream<FlagRule> of(RedFlag flag, Topics topics, Words words) {
			return flag.steps()
				.stream()
				.map((step) -> new FlagRule(step.disposition().level().code(), step.title(), step.path(),
						step.ways()
							.stream()
							.map((way) -> new WayLines(words.lines(way.when()), words.lines(way.unless())))
							.toList(),
						step.disposition().code(),
						topics.get(step.path())
							.part("sign")
							.stream()
							.flatMap((passage) -> passage.citations().stream())
							.toList()));
		}
	}

	/**
	 * A way in which a step holds.
	 *
	 * @param when it does when all these lines do; of a line, one answer is enough
	 * @param unless lines that switch it off when all do
	 */
	record WayLines(List<List<String>> when, List<List<String>> unless) {
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
