package crampexplorer.frequency;

import java.util.stream.Stream;

import crampexplorer.evidence.Citing;
import crampexplorer.evidence.Link;

import org.springframework.stereotype.Component;

/** The sources of the figures of charts. */
@Component
class FigureCitations implements Citing {

	private final ChartRepository charts;

	FigureCitations(ChartRepository charts) {
		this.charts = charts;
	}

	@Override
	public Stream<Use> uses() {
		return this.charts.findAllByOrderByPosition()
			.stream()
			.flatMap((chart) -> chart.figures()
				.stream()
				.map((figure) -> Use.of(figure.citation(), new Link(chart.title(), chart.path()))));
	}

}
