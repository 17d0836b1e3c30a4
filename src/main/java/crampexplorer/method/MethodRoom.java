package crampexplorer.method;

import java.util.List;
import java.util.Map;
import java.util.Set;

import crampexplorer.evidence.Part;
import crampexplorer.evidence.Place;
import crampexplorer.evidence.Place.Found;
import crampexplorer.evidence.Place.Kind;
import crampexplorer.evidence.Place.Trait;
import crampexplorer.evidence.Room;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(8)
class MethodRoom implements Room {

	static final String HOW_IT_WORKS = "/how-it-works";

	static final String RULES = HOW_IT_WORKS + "/rules";

	@Override
	public List<Place> places() {
		return List.of(Place.of("method", HOW_IT_WORKS, Kind.OTHER)
			.with(Part.of("comparison"), Part.of("limits"))
			.being(Trait.TOLD)
			.found(Found.IN_THE_A_TO_Z), Place.of("rules", RULES, Kind.OTHER).found(Found.IN_THE_A_TO_Z));
	}

	@Override
	public Map<String, Set<String>> choices() {
		return Map.of("rules", Set.of("condition", "answer", "part", "level"));
	}

}
