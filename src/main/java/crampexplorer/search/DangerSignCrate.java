package crampexplorer.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import crampexplorer.evidence.Namespaces;
import crampexplorer.search.DangerSignCrate.DangerSignCard;
import crampexplorer.seed.Crate;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Seedfile;
import crampexplorer.seed.Spot;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Which danger words together sound like a red flag that cannot wait. */
@Component
class DangerSignCrate implements Crate<DangerSignCard> {

	@Override
	public Seedfile<DangerSignCard> file() {
		return Seedfile.table("danger-signs.csv", DangerSignCard.class);
	}

	@Override
	public List<String> tables() {
		return List.of("danger_sign");
	}

	@Override
	public String name(DangerSignCard card) {
		return card.redFlag() + ", " + card.heard();
	}

	@Override
	public void check(DangerSignCard card, Spot spot) {
		spot.refers(Namespaces.URGENT_FLAG, card.redFlag());
		spot.at("heard").text(card.heard(), 100);
		spot.at("unless").text(card.unless(), 60);
		spot.at("span").is(card.span() == null || card.span() > 0, "is not above 0");
		Stream.of(card.heard(), Objects.requireNonNullElse(card.unless(), ""))
			.flatMap(DangerSign::apart)
			.flatMap((groups) -> Stream.of(groups.split("\\|")))
			.forEach((group) -> spot.refers(DangerWordCrate.GROUP, group));
	}

	@Override
	public void checkAll(List<DangerSignCard> cards, Spot spot) {
		spot.distinct(cards, this::name);
	}

	@Override
	public void unpack(DangerSignCard card, Rows rows) {
		rows.in("danger_sign")
			.set("position", rows.next())
			.set("step", card.redFlag())
			.set("heard", card.heard())
			.set("span", card.span())
			.set("unless", Objects.requireNonNullElse(card.unless(), ""))
			.set("finding", rows.find(Namespaces.FINDING, card.redFlag()).orElse(null));
	}

	/**
	 * A sign as the seeds write it.
	 *
	 * @param heard groups, with a space between; "a|b" is one of them
	 * @param span how many words apart they may stand
	 * @param unless groups with which it means something else
	 */
	record DangerSignCard(String redFlag, String heard, @Nullable Integer span, @Nullable String unless) {
	}

}
