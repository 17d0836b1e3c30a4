package crampexplorer.method;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import crampexplorer.cause.Cluster;
import crampexplorer.cause.Clusters;
import crampexplorer.cause.Factor;
import crampexplorer.cause.Factors;
import crampexplorer.evidence.Citation;
import crampexplorer.evidence.Heading;
import crampexplorer.evidence.References;
import crampexplorer.evidence.Slug;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;
import crampexplorer.guidance.Disposition;
import crampexplorer.guidance.RedFlag;
import crampexplorer.guidance.RedFlags;
import crampexplorer.questionnaire.Codebook;
import crampexplorer.ranking.Band;
import crampexplorer.ranking.Candidate;
import crampexplorer.ranking.Clue;
import org.jspecify.annotations.Nullable;

/** What /how-it-works/rules shows: every rule of the check. */
record RulesPage(List<FactorRules> factors, List<FlagLevel> levels, List<ClusterRule> clusters, References references) {

	static RulesPage of(Codebook codebook, Factors factors, Clusters clusters, RedFlags flags, Topics topics,
			References references) {
		Words words = new Words(codebook);
		return new RulesPage(
				factors.candidates(codebook.findings())
					.stream()
					.map((candidate) -> FactorRules.of(candidate, factors.get(candidate.code()), codebook))
					.toList(),
				FlagLevel.of(flags.all().stream().map((flag) -> FlagRule.of(flag, topics, words)).toList()),
				clusters.all().stream().map((cluster) -> ClusterRule.of(cluster, factors, topics, words)).toList(),
				references);
	}

	/** For the links at the head of the page. */
	public List<Heading> headings() {
		return Heading.list(Heading.one("red-flags", "rules.flags"), Heading.one("weights", "rules.weights"),
				Heading.one("together", "rules.together"), Stream.of(Heading.SOURCES));
	}

	/**
	 * A factor with its prior and the weight of each finding.
	 *
	 * @param percent prior, in percent of the people who ask about cramps
	 * @param prior the same as a weight
	 * @param cap the best it can reach: end of the message key; null where nothing caps
	 * it
	 */
	record FactorRules(String code, String name, String path, boolean nutrient, String percent, String prior,
			@Nullable String cap, List<WeightRow> weights) {

		static FactorRules of(Candidate candidate, Factor factor, Codebook codebook) {
			return new FactorRules(candidate.code().value(), factor.name(), factor.path(), candidate.nutrient(),
					factor.priorPercent().toPlainString(), candidate.prior().signed(),
					(candidate.cap() != Band.STRONG) ? candidate.cap().code() : null,
					candidate.clues()
						.stream()
						.sorted(Comparator.comparing(Clue::weight).reversed())
						.map((clue) -> WeightRow.of(clue, factor, codebook))
						.toList());
		}
	}

	/**
	 * What a finding says about a factor.
	 *
	 * @param ratio likelihood ratio
	 * @param group clue group; null where the finding stands alone
	 * @param source slug on /sources
	 * @param general whether it is too common to lift a nutrient by itself
	 */
	record WeightRow(String finding, String ratio, String weight, @Nullable String group, String certainty,
			String source, boolean reported, boolean general) {

		static WeightRow of(Clue clue, Factor factor, Codebook codebook) {
			Citation citation = factor.citation(clue.finding());
			return new WeightRow(codebook.answer(clue.finding()).apart(),
					factor.likelihoodRatio(clue.finding()).toPlainString(), clue.weight().signed(), clue.group(),
					factor.certainty(clue.finding()).code(), citation.source().value(), citation.reported(),
					clue.general());
		}
	}

	/** The red flags of one level of care, by its end of the message key. */
	record FlagLevel(String code, List<FlagRule> flags) {

		static List<FlagLevel> of(List<FlagRule> flags) {
			return flags.stream()
				.map(FlagRule::level)
				.distinct()
				.map((level) -> new FlagLevel(level,
						flags.stream().filter((flag) -> flag.level().equals(level)).toList()))
				.toList();
		}
	}

	/**
	 * A red flag.
	 *
	 * @param level of care: end of the message key
	 * @param ways it holds when all lines of one of these hold; of a line, one answer is
	 * enough
	 * @param disposition end of the message key
	 * @param raised lines that raise it; empty where it is never raised
	 * @param raisedTo end of the message key; null where it is never raised
	 * @param citations its sources; none for a caution
	 */
	record FlagRule(String level, String title, String path, List<List<List<String>>> ways, String disposition,
			List<List<String>> raised, @Nullable String raisedTo, List<Citation> citations) {

		static FlagRule of(RedFlag flag, Topics topics, Words words) {
			Disposition raisedTo = flag.raisedTo();
			return new FlagRule(flag.disposition().level().code(), flag.title(), flag.path(),
					flag.ways().stream().map(words::lines).toList(), flag.disposition().code(),
					words.lines(flag.raised()), (raisedTo != null) ? raisedTo.code() : null,
					topics.get(flag.path())
						.part("sign")
						.stream()
						.flatMap((passage) -> passage.citations().stream())
						.toList());
		}
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

	/** Lines of findings in the words of the check, in its order. */
	private static final class Words {

		private final Codebook codebook;

		private final Map<Slug, Integer> order = new HashMap<>();

		Words(Codebook codebook) {
			this.codebook = codebook;
			codebook.findings().forEach((finding) -> this.order.put(finding, this.order.size()));
		}

		List<List<String>> lines(List<Set<Slug>> lines) {
			return lines.stream().map(this::line).toList();
		}

		List<String> line(Set<Slug> line) {
			return line.stream()
				.sorted(Comparator.comparing((finding) -> this.order.getOrDefault(finding, 0)))
				.map((finding) -> this.codebook.answer(finding).apart())
				.toList();
		}

	}

}
