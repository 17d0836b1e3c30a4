package crampexplorer.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import crampexplorer.evidence.Citing.Use;
import crampexplorer.evidence.Part.Trait;

import org.springframework.stereotype.Component;

/** Where this site uses each source, gathered once at start. */
@Component
class Uses {

	private final Map<Slug, Set<Use>> pages = new HashMap<>();

	private final Set<Slug> inTheCheck = new HashSet<>();

	Uses(Topics topics, Places known, Claims claims, List<Citing> rooms) {
		for (Topic topic : topics.all()) {
			boolean isPrivate = known.isPrivate(topic.link().path().split("#")[0]);
			topic.parts().forEach((name, passages) -> {
				boolean ofTheResult = isPrivate
						|| topic.place().part(name).filter((part) -> part.is(Trait.OF_THE_RESULT)).isPresent();
				passages.stream()
					.flatMap(Passage::allCitations)
					.forEach((citation) -> add(Use.of(citation, topic.link()), ofTheResult));
			});
		}
		claims.all()
			.forEach((claim) -> claim.restsOn()
				.forEach((citation) -> add(Use.of(citation, topics.get(claim.path()).link()), false)));
		rooms.stream().flatMap(Citing::uses).forEach((use) -> add(use, false));
	}

	private void add(Use use, boolean ofTheResult) {
		if (ofTheResult) {
			this.inTheCheck.add(use.source());
		}
		else {
			this.pages.computeIfAbsent(use.source(), (slug) -> new LinkedHashSet<>()).add(use);
		}
	}

	/** Where a source is used, in the order of the site. */
	List<Use> of(Slug source) {
		return List.copyOf(this.pages.getOrDefault(source, Set.of()));
	}

	/** Whether the result of the check uses it, to which no link leads. */
	boolean inTheCheck(Slug source) {
		return this.inTheCheck.contains(source);
	}

}
