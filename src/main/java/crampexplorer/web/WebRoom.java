package crampexplorer.web;

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
@Order(9)
class WebRoom implements Room {

	static final String HOME = "/";

	static final String ABOUT = "/about";

	static final String PRIVACY = "/privacy";

	static final String ACCESSIBILITY = "/accessibility";

	static final String FEED = "/changes.atom";

	static final String OPEN_SEARCH = "/opensearch.xml";

	@Override
	public List<Place> places() {
		return List.of(
				Place.of("home", HOME, Kind.OTHER)
					.with(Part.of("emergency", Part.Trait.IN_A_CARD), Part.of("now"),
							Part.of("take-care", Part.Trait.IN_A_CARD), Part.of("usual"))
					.being(Trait.TOLD)
					.found(Found.BY_SEARCH),
				Place.of("about", ABOUT, Kind.OTHER)
					.with(Part.of("disclaimer"), Part.of("limits"))
					.being(Trait.TOLD)
					.found(Found.BY_SEARCH),
				Place.of("privacy", PRIVACY, Kind.OTHER).found(Found.BY_SEARCH),
				Place.of("accessibility", ACCESSIBILITY, Kind.OTHER).found(Found.BY_SEARCH));
	}

}
