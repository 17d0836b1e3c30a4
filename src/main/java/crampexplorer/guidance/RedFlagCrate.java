package crampexplorer.guidance;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import crampexplorer.evidence.LineCards;
import crampexplorer.evidence.Namespaces;
import crampexplorer.evidence.Told;
import crampexplorer.evidence.TopicCrate;
import crampexplorer.seed.Namespace;
import crampexplorer.seed.Row;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Seedfile;
import crampexplorer.seed.Spot;

import org.springframework.stereotype.Component;

/** Signs that ask for care. */
@Component
class RedFlagCrate extends TopicCrate<RedFlagCard> {

	private static final String FOLDER = "red-flags/";

	@Override
	public Seedfile<RedFlagCard> file() {
		return Seedfile.lists(FOLDER, RedFlagCard.class);
	}

	@Override
	public List<String> tables() {
		return List.of("red_flag", "red_flag_line", "red_flag_indication");
	}

	@Override
	public boolean decides() {
		return true;
	}

	@Override
	public String name(RedFlagCard card) {
		return card.code();
	}

	@Override
	protected Told told(RedFlagCard card) {
		return Told.of(GuidanceRoom.RED_FLAG, path(card), card.title(), card.parts()).related(card.related());
	}

	private static String path(RedFlagCard card) {
		return GuidanceRoom.RED_FLAG.path(card.code());
	}

	@Override
	public void declare(RedFlagCard card, Spot spot) {
		super.declare(card, spot);
		if (card.level().atLeast(CareLevel.URGENT)) {
			spot.declare(Namespaces.URGENT_FLAG, card.code());
		}
		declareOnce(Namespaces.DANGER_FINDING, card.alone(CareLevel.URGENT), spot);
		declareOnce(Namespaces.EMERGENCY_FINDING, card.alone(CareLevel.EMERGENCY), spot);
	}

	private static void declareOnce(Namespace<String> namespace, Stream<String> findings, Spot spot) {
		findings.filter((finding) -> !spot.knows(namespace, finding))
			.forEach((finding) -> spot.declare(namespace, finding));
	}

	@Override
	public void check(RedFlagCard card, Spot spot) {
		super.check(card, spot);
		spot.slug(card.code());
		spot.at("level").namesFile(FOLDER, card.level().code());
		spot.at("title").text(card.title(), 150);
		check(card.level(), card.within(), card.who(), spot);
		spot.at("when").is(!card.when().isEmpty(), "has no line");
		LineCards.check(card.when(), spot.at("when"));
		LineCards.check(card.orWhen(), spot.at("or-when"));
		RedFlagCard.RaisedCard raised = card.raised();
		if (raised != null) {
			spot.at("raised").is(!raised.when().isEmpty(), "has no line");
			LineCards.check(raised.when(), spot.at("raised"));
			check(raised.level(), raised.within(), raised.who(), spot.at("raised"));
			spot.is(raised.level().compareTo(card.level()) < 0, "the raised level is not higher");
		}
		spot.is(!card.mayIndicate().isEmpty(), "'may-indicate' is empty");
		card.mayIndicate().forEach((name) -> spot.at("may-indicate").text(name, 150));
	}

	/** A file that is missing must not go unseen. */
	@Override
	public void checkAll(List<RedFlagCard> cards, Spot spot) {
		Stream.of(CareLevel.EMERGENCY, CareLevel.URGENT, CareLevel.DOCTOR)
			.forEach((level) -> spot.is(cards.stream().anyMatch((card) -> card.level() == level),
					"there is no red flag of level '" + level.code() + "'"));
	}

	/** What a level of care allows. */
	private static void check(CareLevel level, Within within, Who who, Spot spot) {
		spot.at("level").is(level != CareLevel.SELF_CARE, "'self-care' is no level of a red flag");
		spot.at("who").oneOf(who.code(), switch (level) {
			case EMERGENCY -> Who.codes(Set.of(Who.EMERGENCY_SERVICES));
			case URGENT -> Who.codes(Set.of(Who.URGENT_CARE, Who.MATERNITY_UNIT, Who.SPECIALIST_TEAM));
			case DOCTOR, SELF_CARE -> Who.codes(Set.of(Who.SPECIALIST_TEAM, Who.DOCTOR, Who.PHARMACIST));
		});
		spot.at("within").oneOf(within.code(), switch (level) {
			case EMERGENCY -> Within.codes(Set.of(Within.NOW));
			case URGENT -> Within.codes(Set.of(Within.TODAY));
			case DOCTOR, SELF_CARE -> Within.codes(Set.of(Within.TWO_DAYS, Within.TWO_WEEKS, Within.ROUTINE));
		});
	}

	@Override
	public void unpack(RedFlagCard card, Rows rows) {
		super.unpack(card, rows);
		RedFlagCard.RaisedCard raised = card.raised();
		Row row = rows.in("red_flag")
			.set("code", card.code())
			.set("title", card.title())
			.set("level", card.level())
			.set("within", card.within())
			.set("who", card.who())
			.set("path", path(card))
			.set("position", rows.next());
		if (raised != null) {
			row.set("raised_level", raised.level())
				.set("raised_within", raised.within())
				.set("raised_who", raised.who());
		}
		lines(card, RedFlag.Way.WHEN, card.when(), rows);
		lines(card, RedFlag.Way.OR_WHEN, card.orWhen(), rows);
		lines(card, RedFlag.Way.RAISED, (raised != null) ? raised.when() : List.of(), rows);
		for (int i = 0; i < card.mayIndicate().size(); i++) {
			rows.in("red_flag_indication")
				.set("red_flag", card.code())
				.set("position", i)
				.set("name", card.mayIndicate().get(i));
		}
	}

	private static void lines(RedFlagCard card, RedFlag.Way way, List<String> lines, Rows rows) {
		LineCards.unpack(lines,
				(line, finding) -> rows.in("red_flag_line")
					.set("red_flag", card.code())
					.set("way", way)
					.set("line", line)
					.set("finding", finding));
	}

}
