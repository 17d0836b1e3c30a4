package crampexplorer.questionnaire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import crampexplorer.cause.Factors;
import crampexplorer.evidence.Slug;
import crampexplorer.guidance.RedFlags;
import crampexplorer.guidance.TriageFixture;
import crampexplorer.likelihood.Likelihoods;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** Tells the stories to the check. */
@TestComponent
class Stories {

	/** A column of the evaluation: stories of one set, entered by one hand. */
	record Column(String set, String entry) {

		@Override
		public String toString() {
			return this.set + ", " + this.entry;
		}
	}

	/** Those that were looked at while the check was made. */
	static final List<Column> SEEN = List.of(new Column(Vignette.DEVELOPMENT, Vignette.AUTHOR),
			new Column(Vignette.DEVELOPMENT, "first"), new Column(Vignette.DEVELOPMENT, "second"),
			new Column(Vignette.CASES, Vignette.AUTHOR));

	/** Those that were unseen once. */
	static final List<Column> EARLIER = Vignette.READERS.stream()
		.map((reader) -> new Column(Vignette.EARLIER, reader))
		.toList();

	/** Those that were scored once, after the last change. */
	static final List<Column> UNSEEN = Vignette.READERS.stream()
		.map((reader) -> new Column(Vignette.UNSEEN, reader))
		.toList();

	/** Those that the page on the method shows. */
	static final List<Column> SHOWN = List.of(UNSEEN.get(0), UNSEEN.get(1), EARLIER.get(0), SEEN.get(1), SEEN.get(3));

	static final List<Column> COLUMNS = Stream.of(SEEN, EARLIER, UNSEEN).flatMap(List::stream).toList();

	private final Assessor assessor;

	private final Codebook codebook;

	private final Factors factors;

	private final Likelihoods likelihoods;

	private final RedFlags redFlags;

	@Autowired
	Stories(Assessor assessor, Codebook codebook, Factors factors, Likelihoods likelihoods, RedFlags redFlags) {
		this.assessor = assessor;
		this.codebook = codebook;
		this.factors = factors;
		this.likelihoods = likelihoods;
		this.redFlags = redFlags;
	}

	/** The answers that switch a way of a red flag off. */
	Set<Slug> explanations() {
		return TriageFixture.explanations(this.redFlags);
	}

	Codebook codebook() {
		return this.codebook;
	}

	Factors factors() {
		return this.factors;
	}

	Likelihoods likelihoods() {
		return this.likelihoods;
	}

	List<Told> told(Column column) {
		try {
			return Vignette.of(column.set(), column.entry()).stream().map(this::tell).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Every story and case once, as a first hand entered it. */
	List<Told> all() {
		return Stream.of(SEEN.get(0), SEEN.get(3), EARLIER.get(0), UNSEEN.get(0))
			.flatMap((column) -> told(column).stream())
			.toList();
	}

	Told tell(Vignette vignette) {
		return new Told(vignette, this.assessor.assess(this.codebook.choose(vignette.codes())));
	}

	/** The answers of a story, with what they mean as well. */
	List<Slug> implied(Told told) {
		return this.codebook.withImplied(told.assessment().answers()).findings();
	}

	/** Whether an answer contradicts none of a story's, and may stand beside them. */
	boolean maybeAdded(List<Slug> findings, Slug finding) {
		Question question = this.codebook.questions()
			.stream()
			.filter((candidate) -> candidate.answers().contains(this.codebook.answer(finding)))
			.findFirst()
			.orElseThrow();
		boolean none = this.codebook.answer(finding).isNone()
				|| question.answers().stream().anyMatch((other) -> other.isNone() && findings.contains(other.code()));
		return !question.isOne() && !none && !findings.contains(finding);
	}

}
