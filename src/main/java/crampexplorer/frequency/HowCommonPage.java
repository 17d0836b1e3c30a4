package crampexplorer.frequency;

import java.math.BigDecimal;
import java.util.List;

import crampexplorer.evidence.ClaimBox;
import crampexplorer.evidence.Claims;
import crampexplorer.evidence.Passage;
import crampexplorer.evidence.References;
import crampexplorer.evidence.References.Reference;
import crampexplorer.evidence.Review;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;
import org.jspecify.annotations.Nullable;

/** What /how-common shows. */
record HowCommonPage(List<Passage> intro, List<Section> sections, List<ClaimBox> claims, List<Reference> references,
		Review review) {

	static final String PATH = "/how-common";

	static HowCommonPage of(List<Chart> charts, Topics topics, Claims claims, References references) {
		Topic page = topics.get(PATH);
		List<Passage> intro = references.cite(page, "intro");
		List<Section> sections = charts.stream()
			.map((chart) -> Section.of(chart, topics.get(chart.path()), references))
			.toList();
		List<ClaimBox> boxes = claims.on(PATH, references);
		return new HowCommonPage(intro, sections, boxes, references.list(), page.review());
	}

	/** A chart: a table with bars, and words. */
	record Section(String slug, String title, @Nullable String shows, List<Bar> bars, List<Passage> words) {

		static Section of(Chart chart, Topic topic, References references) {
			return new Section(chart.slug(), chart.title(), chart.shows(),
					chart.figures().stream().map((figure) -> Bar.of(figure, references)).toList(),
					references.cite(topic, "words"));
		}
	}

	/**
	 * A line of a chart.
	 *
	 * @param label of whom or what
	 * @param low percent, and width of the bar
	 * @param high percent, and where the bar's range ends
	 * @param range whether there is one
	 * @param references numbers in the page's list of sources
	 */
	record Bar(String label, BigDecimal low, BigDecimal high, boolean range, List<Integer> references) {

		static Bar of(Figure figure, References references) {
			return new Bar(figure.label(), plain(figure.low()), plain(figure.high()), figure.isRange(),
					List.of(references.number(figure.citation())));
		}

		private static BigDecimal plain(BigDecimal percent) {
			BigDecimal shortest = percent.stripTrailingZeros();
			return shortest.setScale(Math.max(shortest.scale(), 0));
		}
	}

}
