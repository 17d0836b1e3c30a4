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
	 * @param percent as shown, without the sign
	 * @param low width of the bar, 0 to 100
	 * @param high where the bar's range ends
	 * @param references numbers in the page's list of sources
	 */
	record Bar(String label, String percent, String low, String high, List<Integer> references) {

		static Bar of(Figure figure, References references) {
			String low = plain(figure.low());
			String high = plain(figure.high());
			return new Bar(figure.label(), figure.isRange() ? low + " to " + high : low, low, high,
					List.of(references.number(figure.citation())));
		}

		private static String plain(BigDecimal percent) {
			return percent.stripTrailingZeros().toPlainString();
		}
	}

}
