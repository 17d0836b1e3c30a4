package crampexplorer.developers;

import java.util.List;

import crampexplorer.evidence.Place;
import crampexplorer.evidence.Place.Found;
import crampexplorer.evidence.Place.Kind;
import crampexplorer.evidence.Room;
import crampexplorer.problem.Problem;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(10)
class DevelopersRoom implements Room {

	@Override
	public List<Place> places() {
		return List.of(Place.of("developers", Problem.PAGE, Kind.OTHER).found(Found.BY_SEARCH));
	}

}
