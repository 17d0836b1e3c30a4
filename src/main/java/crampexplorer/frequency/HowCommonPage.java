package crampexplorer.frequency;

import java.math.BigDecimal;
import java.util.List;

import crampexplorer.evidence.Citation;
import crampexplorer.evidence.ClaimBox;
import crampexplorer.evidence.Claims;
import crampexplorer.evidence.References;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;
import org.jspecify.annotations.Nullable;

/** What /how-common shows. */
record HowCommonPage(Topic topic, List<Section> sections, List<ClaimBox> claims, References references) {

	static HowCommonPage of(List<Chart> charts, Topics topics, Claims claims, References references) {
		return new HowCommonPage(topics.get(FrequencyRoom.HOW_COMMON),
				charts.stream().map((chart) -> Section.of(chart, topics.get(chart.path()))).toList(),
				claims.on(FrequencyRoom.HOW_COMMON), references);
	}

	/** A chart: a table with bars, and words. */
	record Section(String slug, @Nullable String shows, List<Bar> bars, Topic topic) {

		static Section of(Chart chart, Topic topic) {
			return new Section(chart.slug(), chart.shows(), chart.figures().stream().map(Bar::of).toList(), topic);
		}
	}

	/**
	 * A line of a chart.
	 *
	 * @param label of whom or what
	 * @param low percent, and width of the bar
	 * @param high percent, and where the bar's range ends
	 * @param range whether there is one
	 * @param citations where it was read
	 */
	record Bar(String label, BigDecimal low, BigDecimal high, boolean range, List<Citation> citations) {

		static Bar of(Figure figure) {
			return new Bar(figure.label(), plain(figure.low()), plain(figure.high()), figure.isRange(),
					List.of(figure.citation()));
		}

		private static BigDecimal plain(BigDecimal percent) {
			BigDecimal shortest = percent.stripTrailingZeros();
			return shortest.setScale(Math.max(shortest.scale(), 0));
		}
	}

}
