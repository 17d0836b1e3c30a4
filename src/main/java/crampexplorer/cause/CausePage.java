package crampexplorer.cause;

import java.util.List;
import java.util.stream.Stream;

import crampexplorer.evidence.ClaimBox;
import crampexplorer.evidence.Heading;
import crampexplorer.evidence.Neighbours;
import crampexplorer.evidence.References;
import crampexplorer.evidence.Topic;
import org.jspecify.annotations.Nullable;

/**
 * What /causes/{slug} shows.
 *
 * @param lookAlike whether it is no cause of cramps, but may be taken for one
 * @param medicines null on the page of any other cause
 */
record CausePage(Topic topic, boolean lookAlike, @Nullable MedicineTable medicines, List<ClaimBox> claims,
		Neighbours neighbours, References references) {

	/** For the links at the head of the page. */
	public List<Heading> headings() {
		return Heading.list(Heading.of(this.topic, "answer"),
				(this.medicines != null) ? Stream.of(new Heading("linked", "medicines.linked"),
						new Heading("unproven", "medicines.unproven")) : Stream.empty(),
				Heading.of(this.topic, "act"), takeCare(this.lookAlike),
				Heading.of(this.topic, "differs", "risk", "fits", "does-not-fit", "helps"), takeCare(!this.lookAlike),
				Heading.of(this.topic, "doctor", "triggers", "mechanism"),
				Heading.of("claims", "claims.here", this.claims));
	}

	/** What may be taken for a cramp says sooner what to take care of. */
	private Stream<Heading> takeCare(boolean here) {
		return here ? Heading.of("take-care", "takeCare", this.topic.part("take-care")) : Stream.empty();
	}

}
