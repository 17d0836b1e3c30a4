package crampexplorer.frequency;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import crampexplorer.evidence.Citation;
import crampexplorer.evidence.Namespaces;
import crampexplorer.evidence.StatementCard;
import crampexplorer.evidence.Told;
import crampexplorer.evidence.TopicCrate;
import crampexplorer.frequency.ChartCrate.ChartCard;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Seedfile;
import crampexplorer.seed.Spot;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Figures in context. */
@Component
class ChartCrate extends TopicCrate<ChartCard> {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	@Override
	public Seedfile<ChartCard> file() {
		return Seedfile.list("figures.yaml", ChartCard.class);
	}

	@Override
	public List<String> tables() {
		return List.of("chart", "figure");
	}

	@Override
	public String name(ChartCard card) {
		return card.slug();
	}

	@Override
	protected Told told(ChartCard card) {
		return Told.of(FrequencyRoom.CHART, FrequencyRoom.CHART.path(card.slug()), card.title(), card.parts());
	}

	@Override
	public void check(ChartCard card, Spot spot) {
		super.check(card, spot);
		spot.slug(card.slug());
		spot.at("title").text(card.title(), 150);
		spot.at("shows").text(card.shows(), 200);
		spot.at("shows")
			.is((card.shows() == null) == card.figures().isEmpty(),
					"says what figures are percentages of, and stands where there are figures");
		card.figures().forEach((figure) -> check(figure, spot.at(figure.label())));
	}

	private static void check(FigureCard figure, Spot spot) {
		spot.text(figure.label(), 150);
		boolean readable = figure.percent().matches("\\d{1,3}(\\.\\d)?( to \\d{1,3}(\\.\\d)?)?");
		spot.is(readable && figure.low().compareTo(figure.high()) <= 0 && figure.high().compareTo(HUNDRED) <= 0,
				"percent '" + figure.percent() + "' is no number from 0 to 100, or range");
		figure.source().check(spot);
		figure.dossier().forEach((row) -> spot.refers(Namespaces.DOSSIER_ROW, row));
	}

	@Override
	public void unpack(ChartCard card, Rows rows) {
		super.unpack(card, rows);
		rows.in("chart")
			.set("slug", card.slug())
			.set("title", card.title())
			.set("shows", card.shows())
			.set("position", rows.next());
		card.figures()
			.forEach((figure) -> figure.source()
				.fill(rows.in("figure")
					.set("chart", card.slug())
					.set("position", rows.next())
					.set("label", figure.label())
					.set("low", figure.low())
					.set("high", figure.high())));
	}

	/**
	 * A chart as the seeds write it.
	 *
	 * @param shows what the figures are percentages of
	 */
	record ChartCard(String slug, String title, @Nullable String shows, List<FigureCard> figures,
			Map<String, List<StatementCard>> parts) {
	}

	/**
	 * A number of one source.
	 *
	 * @param percent a number, or two with {@code to} between them
	 * @param dossier rows of the dossier that it carries; not loaded
	 */
	record FigureCard(String label, String percent, Citation source, List<String> dossier) {

		BigDecimal low() {
			return new BigDecimal(this.percent.split(" to ")[0]);
		}

		BigDecimal high() {
			String[] range = this.percent.split(" to ");
			return new BigDecimal(range[range.length - 1]);
		}
	}

}
