package crampexplorer.questionnaire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import crampexplorer.cause.Cluster;
import crampexplorer.cause.Clusters;
import crampexplorer.cause.Factor;
import crampexplorer.cause.Factors;
import crampexplorer.cause.Medicines;
import crampexplorer.evidence.Slug;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;
import crampexplorer.likelihood.Condition;
import crampexplorer.likelihood.Likelihoods;
import crampexplorer.likelihood.RankingRule;
import crampexplorer.questionnaire.ShownFactor.Match;
import crampexplorer.questionnaire.ShownFactor.Together;
import crampexplorer.ranking.Band;
import crampexplorer.ranking.Contribution;
import crampexplorer.ranking.RankedFactor;

import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Makes what the result shows of ranked factors. */
@Component
class ShownFactors {

	/** What may be eaten more of, which only nutrients have. */
	private static final String FOOD = "do-food";

	/** A sentence names as many reasons. */
	private static final int MOST_REASONS = 2;

	/** A second reason of so many letters, with the first, still fits into a row. */
	private static final int ROW = 100;

	private final Codebook codebook;

	private final Factors factors;

	private final Clusters clusters;

	private final Likelihoods likelihoods;

	private final Sums sums;

	private final Topics topics;

	private final MessageSourceAccessor messages;

	/** Answers so common that they alone show nothing. */
	private final Set<Slug> common;

	ShownFactors(Codebook codebook, Factors factors, Clusters clusters, Likelihoods likelihoods, Sums sums,
			Topics topics, MessageSource messages) {
		this.codebook = codebook;
		this.factors = factors;
		this.clusters = clusters;
		this.likelihoods = likelihoods;
		this.sums = sums;
		this.topics = topics;
		this.messages = new MessageSourceAccessor(messages);
		this.common = likelihoods.rules(RankingRule.Kind.COMMON)
			.flatMap((rule) -> rule.findings().stream())
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * The cards to show, best first. A medicine and a lack through the same medicine
	 * stand on one card.
	 * @param food whether food may be suggested
	 */
	List<ShownFactor> of(List<RankedFactor> ranked, Answers answers, boolean food) {
		List<ShownFactor> cards = new ArrayList<>();
		List<RankedFactor> open = new ArrayList<>(ranked);
		while (!open.isEmpty()) {
			RankedFactor first = open.remove(0);
			ShownFactor card = card(first, food);
			Optional<RankedFactor> other = open.stream().filter((next) -> belong(first, next)).findFirst();
			other.ifPresent(open::remove);
			cards.add(other.map((next) -> card.with(new Together(card(next, food), words(first, next, answers))))
				.orElse(card));
		}
		return List.copyOf(cards);
	}

	/** The same without food, each on a card of its own. */
	List<ShownFactor> each(List<RankedFactor> ranked) {
		return ranked.stream().map((factor) -> card(factor, false)).toList();
	}

	private ShownFactor card(RankedFactor ranked, boolean food) {
		Factor factor = this.factors.get(ranked.code());
		Topic topic = this.topics.get(factor.path());
		return new ShownFactor(through(ranked, factor), isMedicine(factor), match(ranked), this.sums.of(ranked),
				Stream.of("do", FOOD)
					.filter((part) -> !part.equals(FOOD) || (food && topic.has(FOOD)))
					.flatMap((part) -> topic.pieces(part).stream())
					.toList(),
				null);
	}

	/** What stands behind a lack, or which medicines it may be. */
	private String through(RankedFactor ranked, Factor factor) {
		List<String> sources = sources(ranked).stream()
			.flatMap((finding) -> Stream.ofNullable(this.codebook.answer(finding).through()))
			.distinct()
			.limit(MOST_REASONS)
			.toList();
		return sources.isEmpty() ? "" : message(isMedicine(factor) ? "result.through.medicine" : "result.through",
				sources.size(), sources.get(0), sources.get(sources.size() - 1));
	}

	private Match match(RankedFactor ranked) {
		Band band = ranked.band();
		String fits = message((band != Band.NONE) ? "band." + band.code() : "result.match.named");
		List<String> why = why(ranked);
		return new Match(band.code(), band.ordinal(), switch (why.size()) {
			case 0 -> fits + ".";
			case 1 -> message("result.match.one", fits, why.get(0));
			default -> message("result.match.two", fits, why.get(0), why.get(1));
		});
	}

	private String message(String key, Object... given) {
		return this.messages.getMessage(key, given);
	}

	/**
	 * The chosen answers that a lack needs. Of medicines, those that any class of them
	 * needs: which of several it is, only a pharmacist can tell.
	 */
	private List<Slug> sources(RankedFactor ranked) {
		Factor factor = this.factors.get(ranked.code());
		if (factor.kind() != Factor.Kind.NUTRIENT && !isMedicine(factor)) {
			return List.of();
		}
		Stream<Contribution> counted = isMedicine(factor) ? ranked.contributions() : ranked.pro().stream();
		return counted.map(Contribution::finding)
			.filter((finding) -> this.codebook.answer(finding).through() != null
					&& conditions(ranked, factor).anyMatch((condition) -> condition.isNeeded(finding)))
			.toList();
	}

	private Stream<Condition> conditions(RankedFactor ranked, Factor factor) {
		return isMedicine(factor)
				? this.likelihoods.all().stream().filter((condition) -> condition.factor().equals(factor.code()))
				: Stream.ofNullable(ranked.through()).map(this.likelihoods::get);
	}

	private static boolean isMedicine(Factor factor) {
		return Medicines.standOn(factor.path());
	}

	private boolean belong(RankedFactor one, RankedFactor other) {
		return isMedicine(this.factors.get(one.code())) != isMedicine(this.factors.get(other.code()))
				&& sources(one).stream().anyMatch(sources(other)::contains);
	}

	private List<Topic> words(RankedFactor one, RankedFactor other, Answers answers) {
		List<Slug> both = List.of(one.code(), other.code());
		return this.clusters.in(answers.findings(), both, both)
			.stream()
			.map(Cluster::path)
			.map(this.topics::get)
			.toList();
	}

	/**
	 * The answers that speak for it most, as clauses: "you take a statin". What says
	 * "none of these" comes in only where nothing else does, and what is common at last.
	 */
	private List<String> why(RankedFactor ranked) {
		List<String> why = ranked.pro()
			.stream()
			.filter((contribution) -> contribution.isWhole() && !contribution.isSmall())
			.map((contribution) -> this.codebook.answer(contribution.finding()))
			.sorted(Comparator.comparing(Answer::isNone).thenComparing((answer) -> this.common.contains(answer.code())))
			.limit(MOST_REASONS)
			.map(Answer::clause)
			.toList();
		return why.stream().limit((String.join("", why).length() > ROW) ? 1 : MOST_REASONS).toList();
	}

}
