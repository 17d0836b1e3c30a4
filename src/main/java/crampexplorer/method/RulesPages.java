package crampexplorer.method;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import crampexplorer.cause.Clusters;
import crampexplorer.cause.Factor;
import crampexplorer.cause.Factors;
import crampexplorer.evidence.References;
import crampexplorer.evidence.Slug;
import crampexplorer.evidence.Topics;
import crampexplorer.guidance.CareLevel;
import crampexplorer.guidance.RedFlags;
import crampexplorer.likelihood.Condition;
import crampexplorer.likelihood.Likelihoods;
import crampexplorer.likelihood.RankingRule;
import crampexplorer.likelihood.RankingRule.Kind;
import crampexplorer.method.FlagsPage.FlagRule;
import crampexplorer.method.LikelihoodsPage.Row;
import crampexplorer.method.RulesPage.AnswerLine;
import crampexplorer.method.RulesPage.ClusterRule;
import crampexplorer.method.RulesPage.ConditionLine;
import crampexplorer.method.RankingPage.DangerRule;
import crampexplorer.method.RulesPage.FactorLine;
import crampexplorer.method.RulesPage.FlagLevel;
import crampexplorer.questionnaire.Codebook;

import org.springframework.stereotype.Component;

/** Makes the pages of rules. */
@Component
class RulesPages {

	private static final List<String> LEVELS = Stream.of(CareLevel.EMERGENCY, CareLevel.URGENT, CareLevel.DOCTOR)
		.map(CareLevel::code)
		.toList();

	private final Codebook codebook;

	private final Factors factors;

	private final Likelihoods likelihoods;

	private final Clusters clusters;

	private final RedFlags flags;

	private final Topics topics;

	RulesPages(Codebook codebook, Factors factors, Likelihoods likelihoods, Clusters clusters, RedFlags flags,
			Topics topics) {
		this.codebook = codebook;
		this.factors = factors;
		this.likelihoods = likelihoods;
		this.clusters = clusters;
		this.flags = flags;
		this.topics = topics;
	}

	/** Every rule. */
	RulesPage rules(References references) {
		Words words = new Words(this.codebook);
		return new RulesPage(this.factors.all().stream().map(this::line).toList(),
				this.codebook.findings()
					.stream()
					.map((finding) -> new AnswerLine(finding.value(), words.of(finding)))
					.toList(),
				LEVELS.stream()
					.map((level) -> new FlagLevel(level,
							(int) flags(words).filter((flag) -> flag.level().equals(level)).count()))
					.toList(),
				this.clusters.all()
					.stream()
					.map((cluster) -> ClusterRule.of(cluster, this.factors, this.topics, words))
					.toList(),
				references);
	}

	/** What the table alone does not say. */
	RankingPage ranking() {
		Words words = new Words(this.codebook);
		return new RankingPage(
				this.likelihoods.rules(Kind.SAME_CLUE).map((rule) -> words.line(rule.findings())).toList(),
				lines(words, Kind.COMMON).flatMap(List::stream).toList(),
				Stream.of(Kind.FIRST, Kind.NAMED)
					.flatMap(this.likelihoods::rules)
					.flatMap((rule) -> dangers(rule, words))
					.toList(),
				Stream.concat(lines(words, Kind.ORDINARY), lines(words, Kind.NOT_ORDINARY)).toList());
	}

	/** The red flags of a level; empty where none has it. */
	Optional<FlagsPage> ofLevel(String level, References references) {
		List<FlagRule> flags = flags(new Words(this.codebook)).filter((flag) -> flag.level().equals(level)).toList();
		return flags.isEmpty() ? Optional.empty() : Optional.of(new FlagsPage(level, flags, references));
	}

	private Stream<FlagRule> flags(Words words) {
		return this.flags.all().stream().flatMap((flag) -> FlagRule.of(flag, this.topics, words));
	}

	private Stream<List<String>> lines(Words words, Kind kind) {
		return this.likelihoods.rules(kind).map((rule) -> words.line(rule.findings()));
	}

	private Stream<DangerRule> dangers(RankingRule rule, Words words) {
		return Stream.ofNullable(rule.factor())
			.map(this.factors::get)
			.flatMap((danger) -> words.line(rule.findings())
				.stream()
				.map((answer) -> new DangerRule(answer, danger.name(), danger.path(), rule.kind() == Kind.FIRST)));
	}

	private FactorLine line(Factor factor) {
		return new FactorLine(factor.code().value(), factor.name(),
				this.likelihoods.all()
					.stream()
					.filter((condition) -> condition.factor().equals(factor.code()))
					.map(this::line)
					.toList());
	}

	private ConditionLine line(Condition condition) {
		return new ConditionLine(condition.code().value(), this.likelihoods.name(condition), condition.oneIn(),
				this.likelihoods.prior(condition).signed());
	}

	/**
	 * What every answer says about a condition; empty where there is no such condition.
	 */
	Optional<LikelihoodsPage> ofCondition(String code, References references) {
		Words words = new Words(this.codebook);
		return this.likelihoods.all()
			.stream()
			.filter((condition) -> condition.code().value().equals(code))
			.findFirst()
			.map((condition) -> new LikelihoodsPage(this.likelihoods.name(condition),
					this.factors.get(condition.factor()).path(), line(condition), words.lines(condition.needs()),
					rows(this.codebook.findings()
						.stream()
						.map((finding) -> row(words.of(finding), condition, finding))),
					references));
	}

	/** What an answer says about every condition; empty where there is no such answer. */
	Optional<LikelihoodsPage> ofAnswer(String code, References references) {
		Words words = new Words(this.codebook);
		return this.codebook.findings()
			.stream()
			.filter((finding) -> finding.value().equals(code))
			.findFirst()
			.map((finding) -> new LikelihoodsPage(words.of(finding), null, null, List.of(),
					rows(this.likelihoods.all()
						.stream()
						.map((condition) -> row(this.likelihoods.name(condition), condition, finding))),
					references));
	}

	private Row row(String words, Condition condition, Slug finding) {
		return Row.of(words, this.likelihoods.cell(condition.code(), finding),
				this.likelihoods.ground(condition.code(), finding));
	}

	/** Strongest for first; what weighs nothing is left out. */
	private static List<Row> rows(Stream<Row> rows) {
		return rows.filter(Row::isTold).sorted(Comparator.comparing(Row::weight).reversed()).toList();
	}

}
