package crampexplorer.cause;

import java.util.List;

import crampexplorer.evidence.Part;
import crampexplorer.evidence.References;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;
import org.jspecify.annotations.Nullable;

/**
 * What /cramp-or-something-else shows.
 *
 * @param columns parts of the table
 * @param pages what has a page of its own
 */
record LookAlikesPage(Topic topic, List<String> columns, List<Row> rows, List<Topic> pages, References references) {

	static LookAlikesPage of(List<LookAlike> lookAlikes, List<Topic> pages, Topics topics, References references) {
		return new LookAlikesPage(topics.get(CauseRoom.LOOK_ALIKES),
				CauseRoom.LOOK_ALIKE.parts().stream().map(Part::name).toList(),
				lookAlikes.stream()
					.map((lookAlike) -> new Row(lookAlike.slug(), lookAlike.page(), topics.get(lookAlike.path())))
					.toList(),
				pages, references);
	}

	/** A line of the table, with the page where to read more, if there is one. */
	record Row(String slug, @Nullable String page, Topic topic) {
	}

}
