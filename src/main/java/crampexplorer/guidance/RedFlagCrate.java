package crampexplorer.guidance;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import crampexplorer.evidence.LineCards;
import crampexplorer.evidence.Namespaces;
import crampexplorer.evidence.Told;
import crampexplorer.evidence.TopicsCrate;
import crampexplorer.guidance.RedFlagCard.StepCard;
import crampexplorer.guidance.RedFlagCard.WayCard;
import crampexplorer.seed.Namespace;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Seedfile;
import crampexplorer.seed.Spot;

import org.springframework.stereotype.Component;

/** Signs that ask for care. */
@Component
class RedFlagCrate implements TopicsCrate<RedFlagCard> {

	private static final String FOLDER = "red-flags/";

	@Override
	public Seedfile<RedFlagCard> file() {
		return Seedfile.lists(FOLDER, RedFlagCard.class);
	}

	@Override
	public List<String> tables() {
		return List.of("red_flag", "flag_step", "flag_step_line", "red_flag_indication");
	}

	@Override
	public boolean decides() {
		return true;
	}

	@Override
	public String name(RedFlagCard card) {
		return card.code();
	}

	/** One for each step. */
	@Override
	public List<Told> topics(RedFlagCard card) {
		return card.told();
	}

	@Override
	public void declare(RedFlagCard card, Spot spot) {
		card.told().forEach((step) -> step.declare(spot));
		for (int number = 0; number < card.steps().size(); number++) {
			if (card.steps().get(number).level().atLeast(CareLevel.URGENT)) {
				spot.declare(Namespaces.URGENT_FLAG, card.name(number));
			}
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
		spot.slug(card.code());
		spot.is(!card.steps().isEmpty(), "has no step");
		List<Told> told = card.told();
		for (int number = 0; number < told.size(); number++) {
			Spot at = spot.at("steps[" + number + "]");
			StepCard step = card.steps().get(number);
			told.get(number).check(at);
			check(step, at);
			at.is(number == 0 || card.steps().get(number - 1).disposition().compareTo(step.disposition()) <= 0,
					"is more urgent than the step before it, so it can never count");
		}
		spot.is(!card.mayIndicate().isEmpty(), "'may-indicate' is empty");
		card.mayIndicate().forEach((name) -> spot.at("may-indicate").text(name, 150));
	}

	private static void check(StepCard step, Spot spot) {
		spot.at("title").text(step.title(), 150);
		check(step.level(), step.within(), step.who(), spot);
		spot.is(!step.ways().isEmpty(), "has no way");
		for (int way = 0; way < step.ways().size(); way++) {
			WayCard card = step.ways().get(way);
			Spot at = spot.at("ways[" + way + "]");
			at.is(!card.when().isEmpty(), "has no line");
			LineCards.check(card.when(), at.at("when"));
			LineCards.check(card.unless(), at.at("unless"));
		}
	}

	/** A file that is missing must not go unseen. */
	@Override
	public void checkAll(List<RedFlagCard> cards, Spot spot) {
		Stream.of(CareLevel.EMERGENCY, CareLevel.URGENT, CareLevel.DOCTOR)
			.forEach((level) -> spot.is(
					cards.stream().flatMap((card) -> card.steps().stream()).anyMatch((step) -> step.level() == level),
					"there is no red flag of level '" + level.code() + "'"));
	}

	/** What a level of care allows. */
	private static void check(CareLevel level, Within within, Who who, Spot spot) {
		spot.at("level").is(level != CareLevel.SELF_CARE, "'self-care' is no level of a red flag");
		spot.at("who").oneOf(who.code(), switch (level) {
			case EMERGENCY -> Who.codes(Set.of(Who.EMERGENCY_SERVICES, Who.SPECIALIST_TEAM));
			case URGENT -> Who.codes(Set.of(Who.URGENT_CARE, Who.MATERNITY_UNIT, Who.SPECIALIST_TEAM));
			case DOCTOR, SELF_CARE ->
				Who.codes(Set.of(Who.MATERNITY_UNIT, Who.SPECIALIST_TEAM, Who.DOCTOR, Who.PHARMACIST));
		});
		spot.at("within").oneOf(within.code(), switch (level) {
			case EMERGENCY -> Within.codes(Set.of(Within.NOW));
			case URGENT -> Within.codes(Set.of(Within.TODAY));
			case DOCTOR, SELF_CARE -> Within.codes(Set.of(Within.TWO_DAYS, Within.TWO_WEEKS, Within.ROUTINE));
		});
	}

	@Override
	public void unpack(RedFlagCard card, Rows rows) {
		rows.in("red_flag").set("code", card.code()).set("about", card.about()).set("position", rows.next());
		List<Told> told = card.told();
		for (int number = 0; number < told.size(); number++) {
			told.get(number).unpack(rows);
			unpack(card, number, rows);
		}
		for (int i = 0; i < card.mayIndicate().size(); i++) {
			rows.in("red_flag_indication")
				.set("red_flag", card.code())
				.set("position", i)
				.set("name", card.mayIndicate().get(i));
		}
	}

	private static void unpack(RedFlagCard card, int number, Rows rows) {
		StepCard step = card.steps().get(number);
		String name = card.name(number);
		rows.in("flag_step")
			.set("name", name)
			.set("red_flag", card.code())
			.set("number", number)
			.set("title", step.title())
			.set("level", step.level())
			.set("common", step.common())
			.set("within", step.within())
			.set("who", step.who())
			.set("path", card.path(number));
		for (int way = 0; way < step.ways().size(); way++) {
			unpack(name, way, false, step.ways().get(way).when(), rows);
			unpack(name, way, true, step.ways().get(way).unless(), rows);
		}
	}

	private static void unpack(String step, int way, boolean exception, List<String> lines, Rows rows) {
		LineCards.unpack(lines,
				(line, finding) -> rows.in("flag_step_line")
					.set("step", step)
					.set("way", way)
					.set("exception", exception)
					.set("line", line)
					.set("finding", finding));
	}

}
