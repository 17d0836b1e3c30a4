package crampexplorer.guidance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import crampexplorer.evidence.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The combinations C1 to C25, written from the safety facts and not from the seeds. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
class CombinationTests {

	/** Each row: code, level, within, who, and a choice of findings for every part. */
	private static final String TABLE = """
			c1; urgent; today; urgent care; one-side + constant-ache|over-ten-minutes + had-clot-or-recent-surgery|has-cancer|takes-chemotherapy|pregnant|gave-birth-recently|takes-hormones|long-journey|family-clot
			c2; emergency; now; emergency services; irregular-heartbeat + fainted|muscle-weakness|weakness-getting-worse|on-dialysis
			c3; urgent; today; urgent care; heart-flutters-sometimes + fainted|has-heart-disease|takes-mineral-or-salt-substitute|takes-diuretic|takes-laxative|vomiting-or-diarrhoea|has-kidney-disease|on-dialysis|takes-potassium-sparing
			c4; emergency; now; emergency services; tingling-face + hand-and-foot-spasms
			c5; urgent; today; urgent care; tingling-face + has-parathyroid-or-neck-surgery|takes-bone-injection|muscle-weakness|weakness-getting-worse
			c6; urgent; today; urgent care; has-diabetes + slow-healing|leg-skin-changes
			c7; urgent; today; urgent care; has-cancer|takes-chemotherapy + back-or-buttock-pain|bone-pain
			c7; emergency; now; emergency services; has-cancer|takes-chemotherapy + back-or-buttock-pain|bone-pain + muscle-weakness|weakness-getting-worse|numbness|balance-trouble
			c8; urgent; today; maternity unit; pregnant + yellow-skin-or-itch
			c9; emergency; now; emergency services; pregnant|gave-birth-recently + headache + swollen-legs
			c10; urgent; today; urgent care; vomiting-or-diarrhoea + dizzy-on-standing|muscle-weakness|weakness-getting-worse
			c11; urgent; today; urgent care; drinks-much-water + headache|nausea-or-poor-appetite
			c11; urgent; today; urgent care; takes-diuretic + headache + nausea-or-poor-appetite
			c12; urgent; today; urgent care; has-kidney-disease|on-dialysis + muscle-weakness|weakness-getting-worse
			c12; urgent; today; urgent care; takes-ace-inhibitor-or-arb + takes-potassium-sparing + muscle-weakness|weakness-getting-worse
			c13; emergency; now; emergency services; takes-quinine + new-bruising-or-bleeding
			c14; urgent; today; urgent care; drinks-alcohol-heavily|poor-diet|has-gut-condition + balance-trouble
			c14; emergency; now; emergency services; drinks-alcohol-heavily|poor-diet|has-gut-condition + balance-trouble + confusion-or-seizure
			c15; urgent; today; urgent care; uses-nitrous-oxide + numbness|tingling|balance-trouble
			c16; doctor; 2 days; doctor; takes-statin + muscle-aches + recent-start|new-medicine
			c16; urgent; today; urgent care; takes-statin + muscle-aches + recent-start|new-medicine + muscle-weakness|weakness-getting-worse
			c17; urgent; today; urgent care; under-18 + muscle-weakness|weakness-getting-worse|swollen-legs|fever
			c18; doctor; 2 weeks; doctor; muscle-weakness|weakness-getting-worse + muscle-twitches
			c19; doctor; 2 weeks; doctor; takes-vitamin-b6 + numbness|tingling|tingling-face|burning-feet|balance-trouble
			c20; urgent; today; urgent care; belly-or-chest + has-heart-disease|has-diabetes|smokes|65-or-over
			c21; urgent; today; urgent care; when-walking-eases-at-rest + rest-pain-or-foot-sore
			c22; urgent; today; urgent care; thirsty-and-peeing-a-lot + vomiting-or-diarrhoea|weight-loss
			c23; doctor; 2 weeks; doctor; has-kidney-disease|on-dialysis|has-liver-disease|has-thyroid-disease|has-diabetes|has-cancer|takes-chemotherapy + recent-start|most-days
			c24; doctor; 2 days; pharmacist; takes-mineral-or-salt-substitute + has-kidney-disease|on-dialysis|takes-ace-inhibitor-or-arb|takes-potassium-sparing
			c24; urgent; today; urgent care; takes-mineral-or-salt-substitute + has-kidney-disease|on-dialysis|takes-ace-inhibitor-or-arb|takes-potassium-sparing + muscle-weakness|weakness-getting-worse
			c25; emergency; now; emergency services; toxic-or-infected-wound + belly-or-chest|many-places
			""";

	private static final List<Row> ROWS = TABLE.lines().map(Row::parse).toList();

	private static final List<Minimal> MINIMAL_SETS = ROWS.stream().flatMap(Row::minimalSets).toList();

	private static final List<Minimal> FIRST_LEVELS = MINIMAL_SETS.stream()
		.filter((set) -> !set.row().raises())
		.toList();

	private static final List<Minimal> RAISED_LEVELS = MINIMAL_SETS.stream()
		.filter((set) -> set.row().raises())
		.toList();

	private final RedFlags flags;

	CombinationTests(@Autowired RedFlags flags) {
		this.flags = flags;
	}

	@ParameterizedTest
	@FieldSource("MINIMAL_SETS")
	void minimalSetRaisesItsFlag(Minimal set) {
		assertThat(assess(set.findings()).flags())
			.contains(new RaisedFlag(set.row().code(), set.row().disposition(), set.findings()));
	}

	@ParameterizedTest
	@FieldSource("MINIMAL_SETS")
	void minimalSetReachesAtLeastItsDisposition(Minimal set) {
		assertThat(assess(set.findings()).disposition()).isLessThanOrEqualTo(set.row().disposition());
	}

	@ParameterizedTest
	@FieldSource("FIRST_LEVELS")
	void oneFindingShortDoesNotRaiseTheFlag(Minimal set) {
		assertThat(set.oneShort()).allSatisfy((findings) -> assertThat(assess(findings).flags())
			.noneMatch((flag) -> flag.code().equals(set.row().code())));
	}

	@ParameterizedTest
	@FieldSource("RAISED_LEVELS")
	void oneFindingShortDoesNotReachTheRaisedLevel(Minimal set) {
		assertThat(set.oneShort()).allSatisfy((findings) -> assertThat(assess(findings).flags()).noneMatch(
				(flag) -> flag.code().equals(set.row().code()) && flag.disposition().equals(set.row().disposition())));
	}

	@Test
	void tableNamesEveryCombinationAndTheSeedsNoOther() {
		Set<String> seeded = Arrays.stream(CareLevel.values())
			.flatMap((level) -> this.flags.at(level).stream())
			.map((flag) -> flag.code().value())
			.filter((code) -> code.matches("c\\d+"))
			.collect(Collectors.toSet());

		assertThat(ROWS).extracting((row) -> row.code().value()).containsAll(seeded);
		for (int number = 1; number <= 25; number++) {
			assertThat(seeded).contains("c" + number);
		}
	}

	@Test
	void pairsRaiseExactlyWhatTheTableSays() {
		List<Slug> findings = findingsOfAnyRule();
		for (Slug first : findings) {
			for (Slug second : findings) {
				assertRaisesWhatTheTableSays(List.of(first, second));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 3, 5, 8, 13, 21, 34 })
	void randomSetsRaiseExactlyWhatTheTableSays(int size) {
		Random random = new Random(size);
		List<Slug> findings = findingsOfAnyRule();
		for (int draw = 0; draw < 1000; draw++) {
			assertRaisesWhatTheTableSays(
					random.ints(size, 0, findings.size()).distinct().mapToObj(findings::get).toList());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "had-clot-or-recent-surgery", "has-cancer", "takes-chemotherapy", "pregnant",
			"gave-birth-recently", "takes-hormones", "long-journey", "family-clot" })
	void swollenLegWithARiskOfAClotStaysUrgentUntilTheChestJoinsIn(String risk) {
		assertThat(assess(findings("one-leg-swollen", risk)).disposition())
			.isEqualTo(disposition("urgent", "today", "urgent care"));
		assertThat(assess(findings("one-leg-swollen", risk, "chest-pain-or-breathless")).disposition())
			.isEqualTo(disposition("emergency", "now", "emergency services"));
	}

	@ParameterizedTest
	@CsvSource({ "pregnant yellow-skin-or-itch, maternity unit",
			"pregnant yellow-skin-or-itch one-leg-swollen, urgent care",
			"takes-mineral-or-salt-substitute on-dialysis, pharmacist",
			"takes-mineral-or-salt-substitute on-dialysis fainted, doctor", "new-medicine takes-quinine, doctor" })
	void whoIsDecidedBySeveralFlagsTogether(String findings, String who) {
		assertThat(assess(findings(findings.split(" "))).disposition().who().code()).isEqualTo(who);
	}

	private void assertRaisesWhatTheTableSays(List<Slug> findings) {
		Map<Slug, Disposition> expected = new HashMap<>();
		ROWS.stream()
			.filter((row) -> row.holds(findings))
			.forEach((row) -> expected.merge(row.code(), row.disposition(),
					(one, other) -> (one.compareTo(other) <= 0) ? one : other));
		Map<Slug, Disposition> raised = assess(findings).flags()
			.stream()
			.filter((flag) -> flag.code().value().matches("c\\d+"))
			.collect(Collectors.toMap(RaisedFlag::code, RaisedFlag::disposition));

		assertThat(raised).as("%s", findings).isEqualTo(expected);
	}

	private List<Slug> findingsOfAnyRule() {
		Stream<Set<Slug>> seeded = Arrays.stream(CareLevel.values())
			.flatMap((level) -> this.flags.at(level).stream())
			.map(RedFlag::rule)
			.flatMap((rule) -> Stream.concat(rule.ways().stream().flatMap(List::stream), rule.raised().stream()));
		Stream<Slug> written = ROWS.stream().flatMap((row) -> row.parts().stream()).flatMap(List::stream);
		return Stream.concat(seeded.flatMap(Set::stream), written)
			.distinct()
			.sorted(Comparator.naturalOrder())
			.toList();
	}

	private Triage.Outcome assess(List<Slug> findings) {
		return this.flags.triage().assess(findings);
	}

	private static List<Slug> findings(String... codes) {
		return Arrays.stream(codes).map(Slug::new).toList();
	}

	private static Disposition disposition(String level, String within, String who) {
		return new Disposition(constant(CareLevel.values(), CareLevel::code, level),
				constant(Within.values(), Within::code, within), constant(Who.values(), Who::code, who));
	}

	private static <T> T constant(T[] values, Function<T, String> code, String wanted) {
		return Arrays.stream(values).filter((value) -> code.apply(value).equals(wanted)).findFirst().orElseThrow();
	}

	/** A row of the table; it holds when each part has a chosen finding. */
	private record Row(Slug code, Disposition disposition, List<List<Slug>> parts) {

		static Row parse(String line) {
			String[] cells = line.split("; ");
			List<List<Slug>> parts = Arrays.stream(cells[4].split(" \\+ "))
				.map((part) -> CombinationTests.findings(part.split("\\|")))
				.toList();
			return new Row(new Slug(cells[0]), CombinationTests.disposition(cells[1], cells[2], cells[3]), parts);
		}

		boolean holds(List<Slug> findings) {
			return this.parts.stream().allMatch((part) -> part.stream().anyMatch(findings::contains));
		}

		boolean raises() {
			return ROWS.stream()
				.anyMatch((row) -> row.code.equals(this.code) && row.disposition.compareTo(this.disposition) > 0);
		}

		Stream<Minimal> minimalSets() {
			List<List<Slug>> sets = List.of(List.of());
			for (List<Slug> part : this.parts) {
				sets = sets.stream().flatMap((set) -> part.stream().map((finding) -> with(set, finding))).toList();
			}
			return sets.stream().map((set) -> new Minimal(this, set));
		}

		private static List<Slug> with(List<Slug> set, Slug finding) {
			List<Slug> more = new ArrayList<>(set);
			more.add(finding);
			return List.copyOf(more);
		}
	}

	/** Findings of which none can be missed. */
	private record Minimal(Row row, List<Slug> findings) {

		List<List<Slug>> oneShort() {
			return this.findings.stream()
				.map((missing) -> this.findings.stream().filter((finding) -> !finding.equals(missing)).toList())
				.toList();
		}

		@Override
		public String toString() {
			return this.row.code() + " " + this.row.disposition().level().code() + " " + this.findings;
		}
	}

}
