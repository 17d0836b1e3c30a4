package crampexplorer.ranking;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import crampexplorer.evidence.Slug;

/**
 * The table of natural frequencies: a row for each answer, a column for each condition.
 * The weight of an answer compares its rate in a column with the mean of its row, in
 * which each column counts by its share of the people who ask.
 */
public final class Table {

	/** An answer that hardly anybody gives can still not rule a condition out. */
	private static final double LEAST_RATE = 0.005;

	/** No answer alone speaks more strongly against a condition. */
	private static final Weight LEAST = new Weight(-100);

	/** No answer alone speaks more strongly for a condition. */
	private static final Weight MOST = new Weight(200);

	private final List<Candidate> candidates;

	private final Map<Slug, Double> baseRates;

	private final Map<Slug, Weight> priors = new HashMap<>();

	private final Map<Slug, Map<Slug, Cell>> cells = new HashMap<>();

	/**
	 * Works out every weight.
	 * @param candidates the columns
	 * @param baseRates of 100 people, how many would give an answer, where a column does
	 * not say: the rows
	 */
	public Table(Collection<Candidate> candidates, Map<Slug, Double> baseRates) {
		this.candidates = candidates.stream().sorted(Comparator.comparing(Candidate::code)).toList();
		this.baseRates = Map.copyOf(baseRates);
		double all = this.candidates.stream().mapToDouble(Candidate::share).sum();
		this.candidates.forEach((candidate) -> {
			this.priors.put(candidate.code(), Weight.ofRatio(candidate.share() / all));
			this.cells.put(candidate.code(), new HashMap<>());
		});
		this.baseRates.forEach((finding, base) -> {
			double overall = 0;
			for (Candidate candidate : this.candidates) {
				overall += candidate.share() / all * rate(candidate, finding, base);
			}
			for (Candidate candidate : this.candidates) {
				double rate = rate(candidate, finding, base);
				cells(candidate.code()).put(finding,
						new Cell(rate, overall, Weight.ofRatio(rate / overall).within(LEAST, MOST)));
			}
		});
	}

	private static double rate(Candidate candidate, Slug finding, double base) {
		return Math.max(candidate.rates().getOrDefault(finding, base), LEAST_RATE);
	}

	private Map<Slug, Cell> cells(Slug candidate) {
		Map<Slug, Cell> cells = this.cells.get(candidate);
		if (cells == null) {
			throw new IllegalArgumentException("No condition " + candidate);
		}
		return cells;
	}

	/** The same rows with changed columns. */
	Table varied(UnaryOperator<Candidate> change) {
		return new Table(this.candidates.stream().map(change).toList(), this.baseRates);
	}

	/** Every condition, by code. */
	public List<Candidate> candidates() {
		return this.candidates;
	}

	/**
	 * The weight with which a condition starts: its share of the people who ask.
	 * @param candidate code of the condition
	 * @throws IllegalArgumentException where there is none
	 */
	public Weight prior(Slug candidate) {
		Weight prior = this.priors.get(candidate);
		if (prior == null) {
			throw new IllegalArgumentException("No condition " + candidate);
		}
		return prior;
	}

	/** Every answer that has a row. */
	public Set<Slug> findings() {
		return this.baseRates.keySet();
	}

	/**
	 * What an answer says about a condition.
	 * @param candidate code of the condition
	 * @throws IllegalArgumentException where there is no such row or column
	 */
	public Cell cell(Slug candidate, Slug finding) {
		Cell cell = cells(candidate).get(finding);
		if (cell == null) {
			throw new IllegalArgumentException("No row " + finding);
		}
		return cell;
	}

}
