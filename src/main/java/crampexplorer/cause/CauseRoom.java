package crampexplorer.cause;

import java.util.List;

import crampexplorer.evidence.Part;
import crampexplorer.evidence.Place;
import crampexplorer.evidence.Place.Found;
import crampexplorer.evidence.Place.Kind;
import crampexplorer.evidence.Place.Trait;
import crampexplorer.evidence.Room;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(2)
class CauseRoom implements Room {

	static final String CAUSES = "/causes";

	/** The page of a cause that also holds the table of medicines. */
	static final String MEDICINES = CAUSES + "/medicines";

	static final String LOOK_ALIKES = "/cramp-or-something-else";

	/** What is said of a cause of cramps alone. */
	static final List<String> OF_A_CAUSE = List.of("mechanism", "triggers", "fits", "does-not-fit", "helps", "doctor");

	/** What is said of something that can feel like a cramp alone. */
	static final List<String> OF_A_LOOK_ALIKE = List.of("differs", "risk", "act");

	static final Place CAUSE = Place.of("cause", CAUSES + "/{slug}", Kind.CAUSES)
		.with(Part.of("answer", Part.Trait.CLAIMS, Part.Trait.HEAD, Part.Trait.GIST),
				Part.of("mechanism", Part.Trait.CLAIMS, Part.Trait.OPTIONAL, Part.Trait.FOLDED),
				Part.of("triggers", Part.Trait.CLAIMS, Part.Trait.OPTIONAL, Part.Trait.FOLDED),
				Part.of("fits", Part.Trait.OPTIONAL), Part.of("does-not-fit", Part.Trait.OPTIONAL),
				Part.of("helps", Part.Trait.CLAIMS, Part.Trait.OPTIONAL),
				Part.of("doctor", Part.Trait.OPTIONAL, Part.Trait.FOLDED), Part.of("differs", Part.Trait.OPTIONAL),
				Part.of("risk", Part.Trait.OPTIONAL), Part.of("act", Part.Trait.OPTIONAL),
				Part.of("take-care", Part.Trait.OPTIONAL), Part.of("do", Part.Trait.OF_THE_RESULT),
				Part.of("ask", Part.Trait.OF_THE_RESULT))
		.withDangers()
		.being(Trait.SHOWS_CLAIMS, Trait.LINKED)
		.found(Found.IN_THE_A_TO_Z);

	static final Place MEDICINE = Place.of("medicine", MEDICINES + "#{slug}", Kind.CAUSES)
		.with(Part.of("names", Part.Trait.GIST), Part.of("link", Part.Trait.CLAIMS, Part.Trait.HEAD),
				Part.of("starts", Part.Trait.OPTIONAL), Part.of("do", Part.Trait.OPTIONAL))
		.found(Found.BY_SEARCH);

	static final Place LOOK_ALIKE = Place.of("lookAlike", LOOK_ALIKES + "#{slug}", Kind.CAUSES)
		.with(Part.of("pain", Part.Trait.GIST), Part.of("lasts"), Part.of("sides"), Part.of("helps", Part.Trait.CLAIMS))
		.found(Found.BY_SEARCH);

	static final Place CLUSTER = Place.of("cluster", "{page}#{slug}", Kind.OTHER)
		.with(Part.of("words", Part.Trait.GIST))
		.found(Found.BY_SEARCH);

	@Override
	public List<Place> places() {
		return List.of(CAUSE, MEDICINE, LOOK_ALIKE, CLUSTER,
				Place.of("causes", CAUSES, Kind.CAUSES)
					.with(Part.of("cramp"), Part.of("underlying"))
					.being(Trait.TOLD)
					.found(Found.IN_THE_A_TO_Z)
					.inMenu(2),
				Place.of("lookAlikes", LOOK_ALIKES, Kind.CAUSES)
					.with(Part.of("take-care"), Part.of("intro"))
					.withDangers()
					.being(Trait.TOLD)
					.found(Found.IN_THE_A_TO_Z));
	}

}
