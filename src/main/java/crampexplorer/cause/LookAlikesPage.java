package crampexplorer.cause;

import java.util.List;

import crampexplorer.evidence.Passage;
import crampexplorer.evidence.References;
import crampexplorer.evidence.References.Reference;
import crampexplorer.evidence.Review;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;
import org.jspecify.annotations.Nullable;

/** What /cramp-or-something-else shows. */
record LookAlikesPage(List<Passage> takeCare, List<Passage> intro, List<Row> rows, List<Reference> references,
		Review review) {

	static final String PATH = "/cramp-or-something-else";

	static LookAlikesPage of(List<LookAlike> lookAlikes, Topics topics, References references) {
		Topic page = topics.get(PATH);
		List<Passage> takeCare = references.cite(page, "take-care");
		List<Passage> intro = references.cite(page, "intro");
		List<Row> rows = lookAlikes.stream()
			.map((lookAlike) -> Row.of(lookAlike, topics.get(lookAlike.path()), references))
			.toList();
		return new LookAlikesPage(takeCare, intro, rows, references.list(), page.review());
	}

	/** A line of the table. */
	record Row(String slug, String title, @Nullable String page, List<Passage> pain, List<Passage> lasts,
			List<Passage> sides, List<Passage> helps) {

		static Row of(LookAlike lookAlike, Topic topic, References references) {
			return new Row(lookAlike.slug(), lookAlike.title(), lookAlike.page(), references.cite(topic, "pain"),
					references.cite(topic, "lasts"), references.cite(topic, "sides"), references.cite(topic, "helps"));
		}
	}

}
