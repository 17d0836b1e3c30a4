package crampexplorer.evidence;

import java.util.List;
import java.util.stream.Stream;

import crampexplorer.seed.Spot;
import org.jspecify.annotations.Nullable;

/** What the certainty of a verdict must rest on. */
final class VerdictCheck {

	private VerdictCheck() {
	}

	/** Each verdict has a certainty, but "none" has not. */
	static void fit(Spot spot, @Nullable Verdict verdict, @Nullable Certainty certainty) {
		spot.is((certainty != null) == (verdict != null && verdict != Verdict.NONE),
				"'verdict' and 'certainty' stand together; 'none' stands alone");
	}

	/** A certainty above low rests on sound studies or data, read at first hand. */
	static void basis(Spot spot, @Nullable Certainty certainty, Stream<StatementCard> basis) {
		List<Citation> citations = basis.flatMap((statement) -> statement.said(spot).sources().stream()).toList();
		spot.is(!citations.isEmpty(), "a verdict rests on some source");
		boolean sound = citations.stream()
			.anyMatch((citation) -> !citation.reported()
					&& spot.find(Namespaces.SOURCE, citation.source().value()).filter(SourceCard::isSound).isPresent());
		spot.is(sound || certainty == null || certainty.compareTo(Certainty.LOW) >= 0,
				"certainty '" + ((certainty != null) ? certainty.code() : "")
						+ "' rests on no review of studies, trial, study, survey or data set");
	}

}
