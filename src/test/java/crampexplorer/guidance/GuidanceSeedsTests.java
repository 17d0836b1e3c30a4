package crampexplorer.guidance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import crampexplorer.seed.SeedFolder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Red flags: each check has a case that breaks it. */
class GuidanceSeedsTests {

	private static final String EMERGENCY = "red-flags/emergency.yaml";

	private static final String URGENT = "red-flags/urgent.yaml";

	private static final String DOCTOR = "red-flags/doctor.yaml";

	@ParameterizedTest
	@MethodSource({ "flags", "steps", "lines", "care" })
	void aProblemNamesFilePlaceAndReason(String file, String found, String replacement, String problem,
			@TempDir Path directory) throws IOException {
		assertThat(SeedFolder.SMALL.copyTo(directory).replace(file, found, replacement).problems()).contains(problem);
	}

	static Stream<Arguments> flags() {
		return Stream.of(arguments(URGENT, "code: one", "code: One",
				"red-flags/urgent.yaml: One-leg-swollen: 'One-leg-swollen' is not a slug of at most 40 characters"),
				arguments(URGENT, "title: one-leg-swollen as a title", "title: ''",
						"red-flags/urgent.yaml: one-leg-swollen steps[0] title: is empty or longer than 150 characters"),
				arguments(URGENT, "may-indicate: [a condition]", "may-indicate: []",
						"red-flags/urgent.yaml: one-leg-swollen: 'may-indicate' is empty"),
				arguments(URGENT, "may-indicate: [a condition]", "may-indicate: ['']",
						"red-flags/urgent.yaml: one-leg-swollen may-indicate: is empty or longer than 150 characters"),
				arguments(URGENT, "sign: ", "sign: '' # ",
						"red-flags/urgent.yaml: one-leg-swollen steps[0] parts.sign[0]: is empty or longer than 1000 characters"),
				arguments(URGENT, "      do: ", "      do: [''] # ",
						"red-flags/urgent.yaml: one-leg-swollen steps[0] parts.do[0]: is empty or longer than 1000 characters"),
				arguments(URGENT, "      do: ", "      do: [] # ",
						"red-flags/urgent.yaml: one-leg-swollen steps[0] parts.do: has no statement"),
				arguments(DOCTOR, "      worse: ", "      worse: '' # ",
						"red-flags/doctor.yaml: new-tablet steps[1] parts.worse[0]: is empty or longer than 1000 characters"),
				arguments(URGENT, "      say: ", "      say: '' # ",
						"red-flags/urgent.yaml: one-leg-swollen steps[0] parts.say[0]: is empty or longer than 1000 characters"),
				arguments(EMERGENCY, "  kind: caution\n", "",
						"red-flags/emergency.yaml: chest-pain steps[0] parts.sign[0]: 'sources' is missing"),
				arguments(URGENT, "sources: [document-000/second]", "sources: [hearsay]",
						"red-flags/urgent.yaml: one-leg-swollen steps[0] parts.sign[0]: unknown source 'hearsay'"),
				arguments(URGENT, "sources: [document-000/second]",
						"sources: [document-000/second]\n  dossier: [hearsay]",
						"red-flags/urgent.yaml: one-leg-swollen steps[0] parts.sign[0]: unknown row of the dossier 'hearsay'"),
				arguments(DOCTOR, "related: [/causes/medicines]", "related: [/causes/none]",
						"red-flags/doctor.yaml: new-tablet steps[0] related: unknown path '/causes/none'"),
				arguments(DOCTOR, "related: [/causes/medicines]", "related: [/when-to-see-a-doctor/new-tablet]",
						"red-flags/doctor.yaml: new-tablet steps[0] related: '/when-to-see-a-doctor/new-tablet' is the entry itself"),
				arguments(URGENT, "code: one-leg-swollen", "code: chest-pain",
						"red-flags/urgent.yaml: chest-pain: path '/when-to-see-a-doctor/chest-pain' stands there twice"));
	}

	static Stream<Arguments> steps() {
		String worse = "    - level: urgent\n      within: today\n      who: urgent care\n";
		return Stream.of(arguments(URGENT, "may-indicate:",
				"related: []\n- {code: x, about: legs, steps: [], may-indicate: [x]}\n- code: y\n  about: legs\n"
						+ "  steps: []\n  may-indicate:",
				"red-flags/urgent.yaml: x: has no step"),
				arguments(DOCTOR, worse,
						worse.replace("urgent", "doctor").replace("today", "routine").replace("doctor care", "doctor"),
						"red-flags/doctor.yaml: new-tablet steps[1]: is more urgent than the step before it, so it can "
								+ "never count"),
				arguments(DOCTOR, "title: new-tablet as a title", "title: ''",
						"red-flags/doctor.yaml: new-tablet steps[1] title: is empty or longer than 150 characters"));
	}

	static Stream<Arguments> lines() {
		String urgent = "red-flags/urgent.yaml: one-leg-swollen steps[0]";
		String doctor = "red-flags/doctor.yaml: new-tablet steps[1]";
		String way = "        - when:\n            - one-leg-swollen\n";
		return Stream.of(
				arguments(URGENT, "    - one-leg-swollen", "    - one-leg-sore",
						urgent + " ways[0] when: unknown finding 'one-leg-sore'"),
				arguments(URGENT, "    - one-leg-swollen", "    - one-leg-swollen or sore",
						urgent + " ways[0] when: unknown finding 'sore'"),
				arguments(URGENT, "    - one-leg-swollen", "    - one-leg-swollen or one-leg-swollen",
						urgent + " ways[0] when one-leg-swollen: stands there twice"),
				arguments(URGENT, way, "        - when: []\n", urgent + " ways[0]: has no line"),
				arguments(URGENT, "      ways:\n" + way, "      ways: []\n", urgent + ": has no way"),
				arguments(DOCTOR, "when: [knot]", "when: [sore]", doctor + " ways[1] when: unknown finding 'sore'"),
				arguments(DOCTOR, "unless: [by-day]", "unless: [sore]",
						doctor + " ways[0] unless: unknown finding 'sore'"));
	}

	/** What each level of care allows. */
	static Stream<Arguments> care() {
		String urgent = "red-flags/urgent.yaml: one-leg-swollen steps[0]";
		String doctor = "red-flags/doctor.yaml: new-tablet steps[1]";
		String emergency = "red-flags/emergency.yaml: chest-pain steps[0]";
		String none = " is none of maternity unit, specialist team, doctor, pharmacist";
		return Stream.of(
				arguments(DOCTOR, "level: doctor", "level: self-care",
						doctor + " level: 'self-care' is no level of a red flag"),
				arguments(EMERGENCY, "within: now", "within: today", emergency + " within: 'today' is none of now"),
				arguments(URGENT, "within: today", "within: now", urgent + " within: 'now' is none of today"),
				arguments(URGENT, "within: today", "within: 2 days", urgent + " within: '2 days' is none of today"),
				arguments(DOCTOR, "within: 2 days", "within: today",
						doctor + " within: 'today' is none of 2 days, 2 weeks, routine"),
				arguments(EMERGENCY, "who: emergency services", "who: doctor",
						emergency + " who: 'doctor' is none of emergency services, specialist team"),
				arguments(URGENT, "who: urgent care", "who: pharmacist",
						urgent + " who: 'pharmacist' is none of urgent care, maternity unit, specialist team"),
				arguments(DOCTOR, "who: pharmacist", "who: urgent care", doctor + " who: 'urgent care'" + none),
				arguments(DOCTOR, "who: pharmacist", "who: yourself", doctor + " who: 'yourself'" + none));
	}

	@ParameterizedTest
	@ValueSource(strings = { "emergency", "doctor" })
	void aLevelWithoutRedFlagsIsTold(String level, @TempDir Path directory) throws IOException {
		assertThat(SeedFolder.SMALL.copyTo(directory).delete("red-flags/" + level + ".yaml").problems())
			.contains("red-flags/: there is no red flag of level '" + level + "'");
	}

}
