package crampexplorer.evidence;

import java.util.List;
import java.util.stream.Stream;

import crampexplorer.evidence.Appraisal.Basis;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What a verdict rests on, from the sources that its statements cite. */
@SpringBootTest
class BasisTests {

	@Autowired
	private Sources sources;

	@Test
	void sourcesAreCountedByKindTheStrongestFirstAndEachOnce() {
		assertThat(basis(cited("mayo", "tan2024", "garrisonmg2020"), cited("roguinmaor2017", "tan2024")))
			.containsExactly(new Basis("systematic-review", 1), new Basis("trial", 2), new Basis("health-advice", 1));
	}

	@Test
	void whatIsReadAtSecondHandCountsAsSuch() {
		assertThat(basis(List.of(new Citation(new Slug("relax2024"), null, true))))
			.containsExactly(new Basis("web-page", 1));
	}

	@Test
	void documentsAndJudgementCountWhereThereIsNothingElse() {
		assertThat(basis(cited("judgement"), List.of(section("document-001", "magnesium"))))
			.containsExactly(new Basis("document", 1), new Basis("judgement", 1));
		assertThat(basis(cited("judgement", "mayo"), List.of(section("document-001", "magnesium"))))
			.containsExactly(new Basis("health-advice", 1));
	}

	@Test
	void aDataSetCountsAsWhatItIs() {
		assertThat(basis(cited("usda-sr24", "judgement", "mayo"))).containsExactly(new Basis("health-advice", 1),
				new Basis("dataset", 1));
	}

	@SafeVarargs
	private List<Basis> basis(List<Citation>... cited) {
		return this.sources.basis(Stream.of(cited).flatMap(List::stream));
	}

	private static Citation section(String document, String section) {
		return new Citation(new Slug(document), new Slug(section), false);
	}

	private static List<Citation> cited(String... slugs) {
		return Stream.of(slugs).map(Citation::to).toList();
	}

}
