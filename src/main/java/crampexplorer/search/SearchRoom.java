package crampexplorer.search;

import java.util.List;

import crampexplorer.evidence.Place;
import crampexplorer.evidence.Place.Found;
import crampexplorer.evidence.Place.Kind;
import crampexplorer.evidence.Place.Robots;
import crampexplorer.evidence.Room;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(10)
class SearchRoom implements Room {

	static final String SEARCH = "/search";

	static final String A_TO_Z = "/a-to-z";

	@Override
	public List<Place> places() {
		return List.of(Place.of("search", SEARCH, Kind.OTHER).robots(Robots.PRIVATE).inMenu(7),
				Place.of("aToZ", A_TO_Z, Kind.OTHER).found(Found.BY_SEARCH));
	}

}
