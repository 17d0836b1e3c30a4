package crampexplorer.relief;

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
@Order(3)
class ReliefRoom implements Room {

	static final String RELIEF = "/relief";

	static final String SUPPLEMENTS = "/supplements";

	static final Place MEASURE = Place.of("measure", RELIEF + "/{slug}", Kind.RELIEF)
		.with(Part.of("what", Part.Trait.CLAIMS, Part.Trait.HEAD, Part.Trait.GIST),
				Part.of("take-care", Part.Trait.OPTIONAL))
		.being(Trait.LINKS_TO_ALL, Trait.LISTED_ABOVE)
		.found(Found.IN_THE_A_TO_Z);

	static final Place COMPARISON = Place.of("comparison", SUPPLEMENTS + "#{slug}", Kind.RELIEF)
		.with(Part.of("food"), Part.of("supplement"), Part.of("recommendation", Part.Trait.GIST))
		.found(Found.BY_SEARCH);

	@Override
	public List<Place> places() {
		return List.of(MEASURE, COMPARISON,
				Place.of("relief", RELIEF, Kind.RELIEF)
					.withDangers()
					.being(Trait.TOLD, Trait.SHOWS_CLAIMS)
					.found(Found.IN_THE_A_TO_Z)
					.inMenu(5),
				Place.of("supplements", SUPPLEMENTS, Kind.RELIEF)
					.with(Part.of("answer", Part.Trait.CLAIMS), Part.of("ask-first"))
					.being(Trait.TOLD, Trait.SHOWS_CLAIMS)
					.found(Found.IN_THE_A_TO_Z));
	}

}
