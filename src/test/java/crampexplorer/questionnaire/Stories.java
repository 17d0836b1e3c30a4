package crampexplorer.questionnaire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

import crampexplorer.cause.Factors;

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

	static final List<String> SETS = List.of(Vignette.MAKERS, Vignette.ASIDE);

	static final List<Column> COLUMNS = SETS.stream()
		.flatMap((set) -> Stream.concat(Stream.of(Vignette.AUTHOR), Vignette.READERS.stream())
			.map((entry) -> new Column(set, entry)))
		.toList();

	private final Assessor assessor;

	private final Codebook codebook;

	private final Factors factors;

	@Autowired
	Stories(Assessor assessor, Codebook codebook, Factors factors) {
		this.assessor = assessor;
		this.codebook = codebook;
		this.factors = factors;
	}

	Codebook codebook() {
		return this.codebook;
	}

	Factors factors() {
		return this.factors;
	}

	List<Told> told(Column column) {
		try {
			return Vignette.of(column.set(), column.entry()).stream().map(this::tell).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** All stories, with the answers of their authors. */
	List<Told> all() {
		return SETS.stream().flatMap((set) -> told(new Column(set, Vignette.AUTHOR)).stream()).toList();
	}

	Told tell(Vignette vignette) {
		return new Told(vignette, this.assessor.assess(this.codebook.choose(vignette.codes())));
	}

}
