package crampexplorer.guidance;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import crampexplorer.evidence.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TriageTests {

	private static final Disposition NOW = new Disposition(CareLevel.EMERGENCY, Within.NOW, Who.EMERGENCY_SERVICES);

	private static final Disposition TODAY = new Disposition(CareLevel.URGENT, Within.TODAY, Who.URGENT_CARE);

	private static final Disposition ROUTINE = new Disposition(CareLevel.DOCTOR, Within.ROUTINE, Who.DOCTOR);

	@Test
	void nothingIsSelfCare() {
		assertThat(new Triage(List.of(rule("a", NOW, "sign"))).assess(List.of()))
			.isEqualTo(new Triage.Outcome(Disposition.SELF_CARE, List.of()));
	}

	@Test
	void selfCareIsRoutineAndUpToYourself() {
		assertThat(Disposition.SELF_CARE).isEqualTo(new Disposition(CareLevel.SELF_CARE, Within.ROUTINE, Who.YOURSELF));
	}

	@Test
	void unknownFindingsRaiseNothing() {
		assertThat(new Triage(List.of(rule("a", NOW, "sign"))).assess(findings("no-such-finding")).disposition())
			.isEqualTo(Disposition.SELF_CARE);
	}

	@Test
	void mostUrgentFlagDecidesWhereverItStands() {
		Triage triage = new Triage(
				List.of(rule("a", ROUTINE, "ache"), rule("b", NOW, "sign"), rule("c", TODAY, "claw")));

		assertThat(triage.assess(findings("ache", "claw", "sign")).disposition()).isEqualTo(NOW);
		assertThat(triage.assess(findings("claw", "ache")).disposition()).isEqualTo(TODAY);
	}

	@Test
	void flagsStandByLevelThenTimeThenCode() {
		Triage triage = new Triage(List.of(rule("a", ROUTINE, "x"), rule("d", doctor(Within.TWO_DAYS, Who.DOCTOR), "x"),
				rule("c", doctor(Within.TWO_DAYS, Who.PHARMACIST), "x"),
				rule("b", doctor(Within.TWO_WEEKS, Who.DOCTOR), "x"), rule("f", TODAY, "x"), rule("e", TODAY, "x"),
				rule("z", NOW, "x")));

		assertThat(triage.assess(findings("x")).flags()).extracting((flag) -> flag.code().value())
			.containsExactly("z", "e", "f", "c", "d", "b", "a");
	}

	@ParameterizedTest
	@CsvSource({ "EMERGENCY_SERVICES, URGENT_CARE", "URGENT_CARE, MATERNITY_UNIT", "MATERNITY_UNIT, SPECIALIST_TEAM",
			"SPECIALIST_TEAM, DOCTOR", "DOCTOR, PHARMACIST", "PHARMACIST, YOURSELF" })
	void whoDecidesAtOneLevelAndTime(Who first, Who second) {
		Triage triage = new Triage(List.of(rule("a", doctor(Within.TWO_DAYS, second), "x"),
				rule("b", doctor(Within.TWO_DAYS, first), "x")));

		assertThat(triage.assess(findings("x")).disposition().who()).isEqualTo(first);
	}

	@ParameterizedTest
	@CsvSource({ "NOW, TODAY", "TODAY, TWO_DAYS", "TWO_DAYS, TWO_WEEKS", "TWO_WEEKS, ROUTINE" })
	void shortestTimeDecidesBeforeWho(Within first, Within second) {
		Triage triage = new Triage(
				List.of(rule("a", doctor(second, Who.DOCTOR), "x"), rule("b", doctor(first, Who.PHARMACIST), "x")));

		assertThat(triage.assess(findings("x")).disposition()).isEqualTo(doctor(first, Who.PHARMACIST));
	}

	@Test
	void levelDecidesBeforeTime() {
		Disposition urgentButRoutine = new Disposition(CareLevel.URGENT, Within.ROUTINE, Who.YOURSELF);
		Triage triage = new Triage(
				List.of(rule("a", doctor(Within.NOW, Who.DOCTOR), "x"), rule("b", urgentButRoutine, "x")));

		assertThat(triage.assess(findings("x")).disposition()).isEqualTo(urgentButRoutine);
	}

	@Test
	void flagOfTheHigherLevelStandsFirstHoweverLongItMayWait() {
		Triage triage = new Triage(List.of(rule("a", doctor(Within.NOW, Who.DOCTOR), "x"),
				rule("b", new Disposition(CareLevel.URGENT, Within.ROUTINE, Who.URGENT_CARE), "x")));

		assertThat(triage.assess(findings("x")).flags()).extracting((flag) -> flag.code().value())
			.containsExactly("b", "a");
	}

	@Test
	void everyLineNeedsOneOfItsFindings() {
		Triage triage = new Triage(List.of(rule("a", TODAY, "one or two", "three")));

		assertThat(triage.assess(findings("one", "two")).flags()).isEmpty();
		assertThat(triage.assess(findings("three")).flags()).isEmpty();
		assertThat(triage.assess(findings("three", "two")).flags()).hasSize(1);
	}

	@Test
	void flagNamesTheChosenFindingsThatRaiseItInTheOrderGiven() {
		Triage triage = new Triage(List.of(rule("a", TODAY, "one or two", "three")));

		assertThat(triage.assess(findings("three", "other", "two", "one", "three")).flags())
			.containsExactly(new RaisedFlag(new Slug("a"), 0, TODAY, findings("three", "two", "one")));
	}

	@Test
	void eitherWayHoldsAndOnlyWaysThatHoldAreNamed() {
		Triage triage = new Triage(List.of(new TriageRule(new Slug("a"),
				List.of(step(TODAY, way("water", "headache or nausea"), way("tablet", "headache", "nausea"))))));

		assertThat(triage.assess(findings("tablet", "headache")).flags()).isEmpty();
		assertThat(named(triage, "water", "tablet", "headache"))
			.containsExactlyElementsOf(findings("water", "headache"));
		assertThat(named(triage, "tablet", "headache", "nausea"))
			.containsExactlyElementsOf(findings("tablet", "headache", "nausea"));
	}

	@Test
	void theFirstStepThatHoldsCountsAndOnlyItsAnswersAreNamed() {
		Triage triage = new Triage(List.of(new TriageRule(new Slug("a"),
				List.of(step(TODAY, way("statin", "weak")), step(ROUTINE, way("statin", "aches"))))));

		assertThat(triage.assess(findings("statin")).flags()).isEmpty();
		assertThat(triage.assess(findings("statin", "aches")).flags())
			.containsExactly(new RaisedFlag(new Slug("a"), 1, ROUTINE, findings("statin", "aches")));
		assertThat(triage.assess(findings("statin", "aches", "weak")).flags())
			.containsExactly(new RaisedFlag(new Slug("a"), 0, TODAY, findings("statin", "weak")));
	}

	@Test
	void anExceptionSwitchesItsWayOffWhereAllItsLinesHold() {
		Triage triage = new Triage(List.of(new TriageRule(new Slug("a"),
				List.of(step(TODAY, new Way(lines("ache"), lines("heat", "short or eases")), way("weak"))))));

		assertThat(triage.assess(findings("ache", "heat")).disposition()).isEqualTo(TODAY);
		assertThat(triage.assess(findings("ache", "short")).disposition()).isEqualTo(TODAY);
		assertThat(triage.assess(findings("ache", "heat", "eases")).flags()).isEmpty();
		assertThat(named(triage, "ache", "heat", "eases", "weak")).containsExactlyElementsOf(findings("weak"));
	}

	@Test
	void whatCouldRaiseTheLevelIsOpenAndReachesAMoreUrgentStepWithTheOthers() {
		Triage triage = new Triage(List.of(rule("a", TODAY, "one or two", "three"), rule("b", ROUTINE, "four"),
				rule("c", NOW, "five", "six")));

		assertThat(triage.couldRaise(findings("three"), findings("one", "two", "four")))
			.containsExactlyInAnyOrderElementsOf(findings("one", "two", "four"));
		assertThat(triage.couldRaise(List.of(), findings("one", "three", "five")))
			.containsExactlyInAnyOrderElementsOf(findings("one", "three"));
		assertThat(triage.couldRaise(findings("one", "three"), findings("four", "five", "six")))
			.containsExactlyInAnyOrderElementsOf(findings("five", "six"));
		assertThat(triage.couldRaise(findings("five", "six"), findings("one", "three"))).isEmpty();
	}

	@Test
	void whatIsSwitchedOffCouldNotRaiseTheLevel() {
		Triage triage = new Triage(List
			.of(new TriageRule(new Slug("a"), List.of(step(TODAY, new Way(lines("ache", "one"), lines("years")))))));

		assertThat(triage.couldRaise(findings("ache"), findings("one"))).containsExactly(new Slug("one"));
		assertThat(triage.couldRaise(findings("ache", "years"), findings("one"))).isEmpty();
	}

	@Test
	void aFindingIsReadWhereItCanRaiseAFlag() {
		Triage triage = new Triage(List
			.of(new TriageRule(new Slug("a"), List.of(step(TODAY, new Way(lines("ache or one"), lines("years")))))));

		assertThat(triage.reads(new Slug("one"))).isTrue();
		assertThat(triage.reads(new Slug("years"))).isFalse();
	}

	private static List<Slug> named(Triage triage, String... codes) {
		return triage.assess(findings(codes)).flags().get(0).findings();
	}

	private static Disposition doctor(Within within, Who who) {
		return new Disposition(CareLevel.DOCTOR, within, who);
	}

	private static TriageRule rule(String code, Disposition disposition, String... lines) {
		return new TriageRule(new Slug(code), List.of(step(disposition, way(lines))));
	}

	private static TriageRule.Step step(Disposition disposition, Way... ways) {
		return new TriageRule.Step(disposition, List.of(ways));
	}

	private static Way way(String... lines) {
		return new Way(lines(lines), List.of());
	}

	private static List<Set<Slug>> lines(String... lines) {
		return Arrays.stream(lines).map((line) -> Set.copyOf(findings(line.split(" or ")))).toList();
	}

	private static List<Slug> findings(String... codes) {
		return Arrays.stream(codes).map(Slug::new).toList();
	}

}
