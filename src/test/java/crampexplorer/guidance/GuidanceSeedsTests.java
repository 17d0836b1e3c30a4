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
	@MethodSource({ "flags", "lines", "care", "raised" })
	void aProblemNamesFilePlaceAndReason(String file, String found, String replacement, String problem,
			@TempDir Path directory) throws IOException {
		assertThat(SeedFolder.SMALL.copyTo(directory).replace(file, found, replacement).problems()).contains(problem);
	}

	static Stream<Arguments> flags() {
		return Stream.of(arguments(URGENT, "code: one", "code: One",
				"red-flags/urgent.yaml: One-leg-swollen: 'One-leg-swollen' is not a slug of at most 40 characters"),
				arguments(URGENT, "title: one-leg-swollen as a title", "title: ''",
						"red-flags/urgent.yaml: one-leg-swollen title: is empty or longer than 150 characters"),
				arguments(URGENT, "may-indicate: [a condition]", "may-indicate: []",
						"red-flags/urgent.yaml: one-leg-swollen: 'may-indicate' is empty"),
				arguments(URGENT, "may-indicate: [a condition]", "may-indicate: ['']",
						"red-flags/urgent.yaml: one-leg-swollen may-indicate: is empty or longer than 150 characters"),
				arguments(URGENT, "sign: ", "sign: '' # ",
						"red-flags/urgent.yaml: one-leg-swollen parts.sign[0]: is empty or longer than 1000 characters"),
				arguments(URGENT, "  do: ", "  do: '' # ",
						"red-flags/urgent.yaml: one-leg-swollen parts.do[0]: is empty or longer than 1000 characters"),
				arguments(URGENT, "  say: ", "  say: '' # ",
						"red-flags/urgent.yaml: one-leg-swollen parts.say[0]: is empty or longer than 1000 characters"),
				arguments(EMERGENCY, "  kind: caution\n", "",
						"red-flags/emergency.yaml: chest-pain parts.sign[0]: 'sources' is missing"),
				arguments(URGENT, "sources: [document-000/second]", "sources: [hearsay]",
						"red-flags/urgent.yaml: one-leg-swollen parts.sign[0]: unknown source 'hearsay'"),
				arguments(URGENT, "sources: [document-000/second]",
						"sources: [document-000/second]\n  dossier: [hearsay]",
						"red-flags/urgent.yaml: one-leg-swollen parts.sign[0]: unknown row of the dossier 'hearsay'"),
				arguments(DOCTOR, "related: [/causes/medicines]", "related: [/causes/none]",
						"red-flags/doctor.yaml: new-tablet related: unknown path '/causes/none'"),
				arguments(DOCTOR, "related: [/causes/medicines]", "related: [/when-to-see-a-doctor#new-tablet]",
						"red-flags/doctor.yaml: new-tablet related: '/when-to-see-a-doctor#new-tablet' is the entry itself"),
				arguments(URGENT, "code: one-leg-swollen", "code: chest-pain",
						"red-flags/urgent.yaml: chest-pain: path '/when-to-see-a-doctor#chest-pain' stands there twice"));
	}

	static Stream<Arguments> lines() {
		return Stream.of(
				arguments(URGENT, "    - one-leg-swollen", "    - one-leg-sore",
						"red-flags/urgent.yaml: one-leg-swollen when: unknown finding 'one-leg-sore'"),
				arguments(URGENT, "    - one-leg-swollen", "    - one-leg-swollen or sore",
						"red-flags/urgent.yaml: one-leg-swollen when: unknown finding 'sore'"),
				arguments(URGENT, "    - one-leg-swollen", "    - one-leg-swollen or one-leg-swollen",
						"red-flags/urgent.yaml: one-leg-swollen when one-leg-swollen: stands there twice"),
				arguments(URGENT, "  when:\n    - one-leg-swollen\n", "  when: []\n",
						"red-flags/urgent.yaml: one-leg-swollen when: has no line"),
				arguments(URGENT, "  when:\n    - one-leg-swollen\n", "",
						"red-flags/urgent.yaml: one-leg-swollen when: has no line"),
				arguments(DOCTOR, "or-when: [knot]", "or-when: [sore]",
						"red-flags/doctor.yaml: new-tablet or-when: unknown finding 'sore'"),
				arguments(DOCTOR, "or-when: [knot]", "or-when: [knot or knot]",
						"red-flags/doctor.yaml: new-tablet or-when knot: stands there twice"));
	}

	/** What each level of care allows. */
	static Stream<Arguments> care() {
		String none = " is none of specialist team, doctor, pharmacist";
		return Stream.of(
				arguments(URGENT, "level: urgent", "level: doctor",
						"red-flags/urgent.yaml: one-leg-swollen level: 'doctor' is not the name of the file"),
				arguments(DOCTOR, "level: doctor", "level: self-care",
						"red-flags/doctor.yaml: new-tablet level: 'self-care' is no level of a red flag"),
				arguments(EMERGENCY, "within: now", "within: today",
						"red-flags/emergency.yaml: chest-pain within: 'today' is none of now"),
				arguments(URGENT, "within: today", "within: now",
						"red-flags/urgent.yaml: one-leg-swollen within: 'now' is none of today"),
				arguments(URGENT, "within: today", "within: 2 days",
						"red-flags/urgent.yaml: one-leg-swollen within: '2 days' is none of today"),
				arguments(DOCTOR, "within: 2 days", "within: today",
						"red-flags/doctor.yaml: new-tablet within: 'today' is none of 2 days, 2 weeks, routine"),
				arguments(EMERGENCY, "who: emergency services", "who: doctor",
						"red-flags/emergency.yaml: chest-pain who: 'doctor' is none of emergency services"),
				arguments(URGENT, "who: urgent care", "who: pharmacist",
						"red-flags/urgent.yaml: one-leg-swollen who: 'pharmacist' is none of urgent care, maternity unit, "
								+ "specialist team"),
				arguments(DOCTOR, "who: pharmacist", "who: urgent care",
						"red-flags/doctor.yaml: new-tablet who: 'urgent care'" + none),
				arguments(DOCTOR, "who: pharmacist", "who: yourself",
						"red-flags/doctor.yaml: new-tablet who: 'yourself'" + none));
	}

	static Stream<Arguments> raised() {
		String raised = "red-flags/doctor.yaml: new-tablet raised";
		return Stream.of(
				arguments(DOCTOR, "    level: urgent", "    level: doctor",
						"red-flags/doctor.yaml: new-tablet: the raised level is not higher"),
				arguments(DOCTOR, "    level: urgent", "    level: self-care",
						raised + " level: 'self-care' is no level of a red flag"),
				arguments(DOCTOR, "    level: urgent", "    level: emergency",
						raised + " within: 'today' is none of now"),
				arguments(DOCTOR, "    level: urgent", "    level: emergency",
						raised + " who: 'urgent care' is none of emergency services"),
				arguments(DOCTOR, "    within: today", "    within: 2 weeks",
						raised + " within: '2 weeks' is none of today"),
				arguments(DOCTOR, "    who: urgent care", "    who: doctor",
						raised + " who: 'doctor' is none of urgent care, maternity unit, specialist team"),
				arguments(DOCTOR, "    when: [ache]", "    when: [sore]", raised + ": unknown finding 'sore'"),
				arguments(DOCTOR, "    when: [ache]", "    when: []", raised + ": has no line"),
				arguments(DOCTOR, "    do: ", "    do: '' # ",
						"red-flags/doctor.yaml: new-tablet parts.raised-do[0]: is empty or longer than 1000 characters"),
				arguments(DOCTOR, "    say: ", "    say: '' # ",
						"red-flags/doctor.yaml: new-tablet parts.raised-say[0]: is empty or longer than 1000 characters"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "emergency", "urgent", "doctor" })
	void aLevelWithoutRedFlagsIsTold(String level, @TempDir Path directory) throws IOException {
		assertThat(SeedFolder.SMALL.copyTo(directory).delete("red-flags/" + level + ".yaml").problems())
			.contains("red-flags/: there is no red flag of level '" + level + "'");
	}

}
