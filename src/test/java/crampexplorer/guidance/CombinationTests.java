package crampexplorer.guidance;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import crampexplorer.evidence.Slug;
import crampexplorer.guidance.Combinations.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The combinations C1 to C57: every step, way and exception. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
class CombinationTests {

	private static final int COMBINATIONS = 57;

	private final RedFlags flags;

	CombinationTests(@Autowired RedFlags flags) {
		this.flags = flags;
	}

	static List<Row> ways() {
		return Combinations.ROWS;
	}

	static Stream<Row> exceptions() {
		return Combinations.ROWS.stream().filter((row) -> !row.unless().isEmpty());
	}

	@ParameterizedTest
	@MethodSource("ways")
	void aWayHoldsWithAnAnswerToEachLine(Row way) {
		assertThat(way.minimal()).isNotEmpty().allSatisfy((findings) -> {
			assertThat(reached(findings, way.code())).as("%s", findings).isEqualTo(way.disposition());
			assertThat(raised(findings, way.code()).findings()).as("%s", findings)
				.containsExactlyElementsOf(way.named(findings));
		});
	}

	@ParameterizedTest
	@MethodSource("ways")
	void aWayOneAnswerShortDoesNot(Row way) {
		assertThat(way.minimal()).allSatisfy((findings) -> findings.forEach((missing) -> {
			List<Slug> fewer = findings.stream().filter((finding) -> !finding.equals(missing)).toList();
			assertThat(step(fewer, way.code())).as("%s", fewer).isNotEqualTo(way.step());
		}));
	}

	@ParameterizedTest
	@MethodSource("exceptions")
	void anExceptionSwitchesItsWayOffAndOneAnswerShortDoesNot(Row way) {
		List<Slug> findings = way.minimal().get(0);
		assertThat(Combinations.choices(way.unless())).allSatisfy((exception) -> {
			List<Slug> excepted = findings;
			for (Slug finding : exception) {
				assertThat(step(excepted, way.code())).as("%s", excepted).isEqualTo(way.step());
				excepted = Combinations.with(excepted, finding);
			}
			assertThat(step(excepted, way.code())).as("%s", excepted).isNotEqualTo(way.step());
		});
	}

	/** Where years of back trouble are told, today or 2 weeks remain. */
	@Test
	void anEmergencyIsTakenAwayOnlyByYearsOfBackTrouble() {
		assertThat(exceptions()).filteredOn((way) -> way.disposition().level() == CareLevel.EMERGENCY)
			.singleElement()
			.satisfies((way) -> {
				assertThat(way.code()).isEqualTo("c29");
				assertThat(way.unless()).isEqualTo(List.of(List.of(new Slug("long-standing"))));
				assertThat(way.minimal()).allSatisfy((findings) -> assertThat(
						assess(Combinations.with(findings, new Slug("long-standing"))).disposition().within())
					.isLessThanOrEqualTo(Within.TWO_WEEKS));
			});
		assertThat(this.flags.all().stream().flatMap((flag) -> flag.steps().stream()))
			.filteredOn((step) -> step.disposition().level() == CareLevel.EMERGENCY
					&& step.ways().stream().anyMatch((way) -> !way.unless().isEmpty()))
			.extracting((step) -> step.name().value())
			.containsExactly("c29");
	}

	@Test
	void noDangerSignIsAnException() {
		assertThat(this.flags.all().stream().flatMap((flag) -> flag.steps().stream())).flatExtracting(FlagStep::ways)
			.flatExtracting(Way::unless)
			.allSatisfy((line) -> assertThat(line)
				.allSatisfy((finding) -> assertThat(assess(List.of(finding)).disposition().level())
					.isGreaterThan(CareLevel.URGENT)));
	}

	@Test
	void tableNamesEveryCombinationAndTheSeedsNoOther() {
		Set<String> seeded = this.flags.all()
			.stream()
			.map((flag) -> flag.code().value())
			.filter((code) -> code.matches("c\\d+"))
			.collect(Collectors.toSet());

		assertThat(Combinations.ROWS).extracting(Row::code).containsAll(seeded);
		for (int number = 1; number <= COMBINATIONS; number++) {
			assertThat(seeded).contains("c" + number);
		}
	}

	@Test
	void pairsRaiseExactlyWhatTheTableSays() {
		List<Slug> findings = Combinations.findings();
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
		List<Slug> findings = Combinations.findings();
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
			.isEqualTo(Combinations.disposition("urgent, today, urgent care"));
		assertThat(assess(findings("one-leg-swollen", risk, "bit-breathless-or-cough")).disposition())
			.isEqualTo(Combinations.disposition("emergency, now, emergency services"));
	}

	@ParameterizedTest
	@CsvSource({ "pregnant yellow-skin-or-itch, maternity unit",
			"pregnant yellow-skin-or-itch one-leg-swollen, urgent care",
			"takes-mineral-or-salt-substitute on-dialysis, pharmacist",
			"takes-mineral-or-salt-substitute takes-potassium-sparing blurred-sight-or-ringing-ears, doctor",
			"new-medicine takes-quinine, doctor", "takes-chemotherapy fever, specialist team" })
	void whoIsDecidedBySeveralFlagsTogether(String findings, String who) {
		assertThat(assess(findings(findings.split(" "))).disposition().who().code()).isEqualTo(who);
	}

	private void assertRaisesWhatTheTableSays(List<Slug> findings) {
		Map<String, Disposition> expected = new TreeMap<>();
		Combinations.reached(findings).forEach((code, row) -> expected.put(code, row.disposition()));
		Map<String, Disposition> raised = assess(findings).flags()
			.stream()
			.filter((flag) -> flag.code().value().matches("c\\d+"))
			.collect(Collectors.toMap((flag) -> flag.code().value(), RaisedFlag::disposition));

		assertThat(raised).as("%s", findings).isEqualTo(expected);
	}

	private RaisedFlag raised(List<Slug> findings, String code) {
		return assess(findings).flags()
			.stream()
			.filter((flag) -> flag.code().value().equals(code))
			.findFirst()
			.orElseThrow();
	}

	private Disposition reached(List<Slug> findings, String code) {
		return raised(findings, code).disposition();
	}

	/** From 1; 0 where the flag is not raised. */
	private int step(List<Slug> findings, String code) {
		return assess(findings).flags()
			.stream()
			.filter((flag) -> flag.code().value().equals(code))
			.mapToInt((flag) -> flag.step() + 1)
			.findFirst()
			.orElse(0);
	}

	private Triage.Outcome assess(List<Slug> findings) {
		return this.flags.triage().assess(findings);
	}

	private static List<Slug> findings(String... codes) {
		return Arrays.stream(codes).map(Slug::new).toList();
	}

}
