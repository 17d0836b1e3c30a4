package crampexplorer.cause;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import crampexplorer.cause.CauseCrate.CauseCard;
import crampexplorer.evidence.StatementCard;
import crampexplorer.evidence.Told;
import crampexplorer.evidence.TopicCrate;
import crampexplorer.seed.Namespace;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Seedfile;
import crampexplorer.seed.Spot;

import org.springframework.stereotype.Component;

/** Causes of cramps other than nutrients, and what may be taken for a cramp. */
@Component
class CauseCrate extends TopicCrate<CauseCard> {

	private static final Namespace<String> POSITION = Namespace.of("position of a cause");

	private static final String FOLDER = "causes/";

	@Override
	public Seedfile<CauseCard> file() {
		return Seedfile.cards(FOLDER, CauseCard.class);
	}

	@Override
	public List<String> tables() {
		return List.of("cause");
	}

	@Override
	public String name(CauseCard card) {
		return "";
	}

	@Override
	public Comparator<CauseCard> order() {
		return Comparator.comparing(CauseCard::position);
	}

	@Override
	protected Told told(CauseCard card) {
		return Told.of(CauseRoom.CAUSE, CauseRoom.CAUSE.path(card.slug()), card.title(), card.parts())
			.related(card.related())
			.dated(card.checked(), card.due())
			.named(card.name(), card.clinicalName(), card.summary());
	}

	@Override
	public void declare(CauseCard card, Spot spot) {
		super.declare(card, spot);
		spot.at("position").declare(POSITION, String.valueOf(card.position()));
	}

	@Override
	public void check(CauseCard card, Spot spot) {
		super.check(card, spot);
		spot.at("slug").slug(card.slug());
		spot.at("slug").namesFile(FOLDER, card.slug());
		spot.at("title").text(card.title(), 100);
		tells(card, CauseRoom.OF_A_CAUSE, !card.lookAlike(), spot);
		tells(card, CauseRoom.OF_A_LOOK_ALIKE, card.lookAlike(), spot);
	}

	private static void tells(CauseCard card, List<String> parts, boolean needed, Spot spot) {
		String other = card.lookAlike() ? "does not go with 'look-alike: true'" : "goes only with 'look-alike: true'";
		parts.forEach((part) -> spot.at("parts")
			.is(card.parts().containsKey(part) == needed, "part '" + part + "' " + (needed ? "is missing" : other)));
	}

	@Override
	public void checkAll(List<CauseCard> cards, Spot spot) {
		spot.is(cards.stream().anyMatch((card) -> CauseRoom.CAUSE.path(card.slug()).equals(CauseRoom.MEDICINES)),
				"there is no cause 'medicines', on whose page the table of medicines stands");
	}

	@Override
	public void unpack(CauseCard card, Rows rows) {
		super.unpack(card, rows);
		rows.in("cause")
			.set("slug", card.slug())
			.set("title", card.title())
			.set("look_alike", card.lookAlike())
			.set("position", card.position());
	}

	/**
	 * A cause as the seeds write it.
	 *
	 * @param position order among causes
	 * @param name what the result of the check calls it
	 * @param lookAlike whether it is no cause of cramps, but may be taken for one
	 */
	record CauseCard(String slug, int position, LocalDate checked, LocalDate due, String title, String name,
			String clinicalName, String summary, boolean lookAlike, Map<String, List<StatementCard>> parts,
			List<String> related) {
	}

}
