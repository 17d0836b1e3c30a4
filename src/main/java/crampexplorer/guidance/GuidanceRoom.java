package crampexplorer.guidance;

import java.util.List;

import crampexplorer.evidence.Part;
import crampexplorer.evidence.Place;
import crampexplorer.evidence.Place.Found;
import crampexplorer.evidence.Place.Kind;
import crampexplorer.evidence.Place.Robots;
import crampexplorer.evidence.Place.Trait;
import crampexplorer.evidence.Room;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(4)
class GuidanceRoom implements Room {

	static final String WHEN_TO_SEE_A_DOCTOR = "/when-to-see-a-doctor";

	static final String CHILDREN = "/children";

	static final String LEAFLET = "/leaflet";

	static final Place RED_FLAG = Place.of("redFlag", WHEN_TO_SEE_A_DOCTOR + "/{slug}", Kind.HELP)
		.with(Part.of("sign", Part.Trait.GIST, Part.Trait.IN_A_CARD), Part.of("do", Part.Trait.IN_A_CARD),
				Part.of("worse", Part.Trait.OPTIONAL, Part.Trait.IN_A_CARD), Part.of("say", Part.Trait.IN_A_CARD))
		.being(Trait.LINKED, Trait.LINKS_TO_ALL, Trait.LISTED_ABOVE)
		.found(Found.IN_THE_A_TO_Z);

	@Override
	public List<Place> places() {
		return List.of(RED_FLAG,
				Place.of("guidance", WHEN_TO_SEE_A_DOCTOR, Kind.HELP)
					.with(Part.of("self-care", Part.Trait.IN_A_CARD), Part.of("usually-harmless", Part.Trait.IN_A_CARD),
							Part.of("see-a-doctor", Part.Trait.FOLDED), Part.of("what-happens", Part.Trait.FOLDED),
							Part.of("ask-first", Part.Trait.FOLDED))
					.being(Trait.TOLD)
					.found(Found.IN_THE_A_TO_Z)
					.inMenu(6),
				Place.of("children", CHILDREN, Kind.HELP)
					.with(Part.of("answer"), Part.of("call-today", Part.Trait.IN_A_CARD),
							Part.of("see-soon", Part.Trait.IN_A_CARD), Part.of("growing"), Part.of("ease"),
							Part.of("cramps"), Part.of("ask"))
					.withDangers()
					.being(Trait.TOLD)
					.found(Found.IN_THE_A_TO_Z),
				// what it says the search finds on the pages that it is made from
				Place.of("leaflet", LEAFLET, Kind.HELP).being(Trait.IN_ONE_FILE).robots(Robots.NOT_LIST));
	}

}
