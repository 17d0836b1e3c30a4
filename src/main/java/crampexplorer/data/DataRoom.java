package crampexplorer.data;

import java.util.List;

import crampexplorer.evidence.Place;
import crampexplorer.evidence.Place.Found;
import crampexplorer.evidence.Place.Kind;
import crampexplorer.evidence.Room;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(10)
class DataRoom implements Room {

	static final String DATA = "/data";

	static final String PACKAGE = DATA + "/datapackage.json";

	@Override
	public List<Place> places() {
		return List.of(Place.of("data", DATA, Kind.OTHER).found(Found.BY_SEARCH));
	}

	static String table(String name) {
		return DATA + "/" + name + ".csv";
	}

}
