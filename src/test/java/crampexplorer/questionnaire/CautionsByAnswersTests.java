package crampexplorer.questionnaire;

import java.util.stream.Stream;

import crampexplorer.evidence.Slug;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** Which cautions the real seeds hold for whom. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CautionsByAnswersTests {

	@Autowired
	private PersonalCautions cautions;

	@ParameterizedTest
	@CsvSource({ "takes-statin, statin", "takes-statin takes-metformin new-medicine, statin",
			"takes-metformin, medicines", "recent-antibiotic-or-antifungal, medicines antibiotic",
			"recent-antibiotic-or-antifungal takes-ace-inhibitor-or-arb, "
					+ "potassium potassium-antibiotic medicines antibiotic ibuprofen",
			"heat-or-heavy-sweating, ''", "after-exercise, ''", "heat-or-heavy-sweating after-exercise, ibuprofen",
			"heat-or-heavy-sweating during-exercise, ibuprofen", "65-or-over, ibuprofen-ask",
			"65-or-over has-gut-condition, ibuprofen-ask", "65-or-over vomiting-or-diarrhoea, ibuprofen",
			"gave-birth-recently, clot pregnancy", "pregnant, clot ibuprofen pregnancy", "one-side, ''",
			"constant-ache, ''", "one-side constant-ache, massage", "hot-leg-with-fever, massage",
			"cut-down-alcohol-or-sedatives, alcohol calming-tablets", "drinks-alcohol-heavily, alcohol",
			"liquorice, liquorice", "takes-quinine, quinine medicines",
			"takes-chemotherapy, chemotherapy clot medicines", "has-cancer, clot known-illness",
			"has-cancer fever, chemotherapy clot known-illness", "takes-diuretic, water-tablet medicines ibuprofen",
			"has-diabetes, diabetes known-illness", "long-journey, clot", "missed-dialysis, potassium ibuprofen" })
	void cautionsFollowFromTheAnswers(String answers, String codes) {
		assertThat(this.cautions.thatApplyTo(new Answers(words(answers).map(Slug::new).toList())))
			.extracting(PersonalCaution::code)
			.containsExactlyElementsOf(words(codes).toList());
	}

	private static Stream<String> words(String text) {
		return text.isEmpty() ? Stream.of() : Stream.of(text.split(" "));
	}

}
