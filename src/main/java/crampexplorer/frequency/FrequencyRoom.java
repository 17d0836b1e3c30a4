package crampexplorer.frequency;

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
@Order(7)
class FrequencyRoom implements Room {

	static final String HOW_COMMON = "/how-common";

	static final Place CHART = Place.of("chart", HOW_COMMON + "#{slug}", Kind.OTHER)
		.with(Part.of("words", Part.Trait.GIST))
		.found(Found.BY_SEARCH);

	@Override
	public List<Place> places() {
		return List.of(CHART,
				Place.of("howCommon", HOW_COMMON, Kind.OTHER)
					.with(Part.of("intro"))
					.being(Trait.TOLD, Trait.SHOWS_CLAIMS)
					.found(Found.IN_THE_A_TO_Z));
	}

}
