package crampexplorer.cause;

import java.util.List;
import java.util.Map;

import crampexplorer.cause.LookAlikeCrate.LookAlikeCard;
import crampexplorer.evidence.Namespaces;
import crampexplorer.evidence.StatementCard;
import crampexplorer.evidence.Told;
import crampexplorer.evidence.TopicCrate;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Seedfile;
import crampexplorer.seed.Spot;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What may be taken for a cramp. */
@Component
class LookAlikeCrate extends TopicCrate<LookAlikeCard> {

	@Override
	public Seedfile<LookAlikeCard> file() {
		return Seedfile.list("look-alikes.yaml", LookAlikeCard.class);
	}

	@Override
	public List<String> tables() {
		return List.of("look_alike");
	}

	@Override
	public String name(LookAlikeCard card) {
		return card.slug();
	}

	@Override
	protected Told told(LookAlikeCard card) {
		return Told.of(CauseRoom.LOOK_ALIKE, CauseRoom.LOOK_ALIKE.path(card.slug()), card.title(), card.parts());
	}

	@Override
	public void check(LookAlikeCard card, Spot spot) {
		super.check(card, spot);
		spot.slug(card.slug());
		spot.at("title").text(card.title(), 100);
		if (card.page() != null) {
			spot.at("page").refers(Namespaces.PATH, card.page());
		}
	}

	@Override
	public void unpack(LookAlikeCard card, Rows rows) {
		super.unpack(card, rows);
		rows.in("look_alike")
			.set("slug", card.slug())
			.set("title", card.title())
			.set("page", card.page())
			.set("position", rows.next());
	}

	/**
	 * A look-alike as the seeds write it.
	 *
	 * @param page where to read more
	 */
	record LookAlikeCard(String slug, String title, @Nullable String page, Map<String, List<StatementCard>> parts) {
	}

}
