package crampexplorer.evidence;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import crampexplorer.evidence.Place.Found;
import crampexplorer.evidence.Place.Kind;
import crampexplorer.evidence.Place.Robots;
import crampexplorer.evidence.Place.Trait;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(6)
class EvidenceRoom implements Room {

	static final String CLAIMS_PATH = "/what-the-sources-say";

	static final String SOURCES_PATH = "/sources";

	static final Place CLAIM = Place.of("claim", "{page}#claim-{slug}", Kind.OTHER)
		.with(Part.of("claim"), Part.of("evidence"), Part.of("means", Part.Trait.GIST))
		.found(Found.BY_SEARCH);

	@Override
	public List<Place> places() {
		Stream<Place> ofKinds = SourceKind.all()
			.stream()
			.map((kind) -> Place.of("sources." + kind.code(), kind.path(), Kind.OTHER));
		return Stream
			.concat(Stream.of(CLAIM,
					Place.of("claims", CLAIMS_PATH, Kind.OTHER)
						.with(Part.of("intro"))
						.being(Trait.TOLD, Trait.SHOWS_CLAIMS)
						.found(Found.IN_THE_A_TO_Z),
					Place.of("sources", SOURCES_PATH, Kind.OTHER).found(Found.BY_SEARCH),
					Place.of("source", SOURCES_PATH + "/{slug}", Kind.OTHER).robots(Robots.NOT_LIST)), ofKinds)
			.toList();
	}

	@Override
	public Map<String, Set<String>> choices() {
		return SourceKind.all()
			.stream()
			.collect(Collectors.toMap((kind) -> "sources." + kind.code(), (kind) -> Set.of("page")));
	}

}
