package crampexplorer.questionnaire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import crampexplorer.evidence.Slug;

/** Random sets of answers that are the same on every run. */
public final class Draws {

	private final Codebook codebook;

	private final Random random;

	public Draws(Codebook codebook, long seed) {
		this.codebook = codebook;
		this.random = new Random(seed);
	}

	/** As many sets; every second one is what a person could answer. */
	public Stream<List<Slug>> sets(int count) {
		return Stream.iterate(0, (draw) -> draw < count, (draw) -> draw + 1)
			.map((draw) -> (draw % 2 == 0) ? anyAnswers() : plausibleAnswers());
	}

	/** Sets of as many answers. */
	Stream<List<Slug>> small(int count, int size) {
		return Stream
			.generate(() -> this.random.ints(0, this.codebook.findings().size())
				.distinct()
				.limit(size)
				.mapToObj(this.codebook.findings()::get)
				.toList())
			.limit(count);
	}

	/** Sets that a person could answer. */
	Stream<List<Slug>> plausible(int count) {
		return Stream.generate(this::plausibleAnswers).limit(count);
	}

	/** The same findings in another order, some of them several times. */
	List<Slug> shuffledWithRepetition(List<Slug> findings) {
		List<Slug> more = new ArrayList<>(findings);
		findings.stream().filter((finding) -> this.random.nextBoolean()).forEach(more::add);
		Collections.shuffle(more, this.random);
		return more;
	}

	private List<Slug> anyAnswers() {
		double share = this.random.nextDouble();
		return this.codebook.findings().stream().filter((finding) -> this.random.nextDouble() < share).toList();
	}

	private List<Slug> plausibleAnswers() {
		List<Slug> chosen = new ArrayList<>();
		for (Question question : this.codebook.questions()) {
			List<Answer> offered = new ArrayList<>(question.answers());
			Collections.shuffle(offered, this.random);
			boolean only = question.isOne() || offered.get(0).isNone();
			int most = only ? 1 : 3;
			offered.stream()
				.filter((answer) -> only || !answer.isNone())
				.limit(this.random.nextInt(most + 1))
				.forEach((answer) -> chosen.add(answer.code()));
		}
		return chosen;
	}

}
