package crampexplorer.search;

import java.util.Objects;
import java.util.Random;

import crampexplorer.guidance.FlagStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What sounds like a danger, and what does not. */
@SpringBootTest
class HearingTests {

	@Autowired
	private Search search;

	@Autowired
	private Danger danger;

	/** Columns as in the file: id, query, kind, card, ok, topic, bad, set. */
	@ParameterizedTest
	@CsvFileSource(resources = "/searches.tsv", delimiter = '\t', numLinesToSkip = 1, quoteCharacter = '\0')
	void aCardStandsWhereOneIsWantedAndNowhereElse(int id, String query, String kind, String card) {
		SearchPage page = this.search.answer(query);
		String level = (page.card() == null) ? "N" : page.card().level().equals("emergency") ? "E" : "U";
		assertThat(card.split("\\|")).as(query).contains(level);
	}

	@ParameterizedTest
	@CsvSource({ "calf swollen and no redness,one-leg-swollen",
			"DVT last year and now my calf is swollen,one-leg-swollen",
			"not sleeping and my leg is swollen and red,one-leg-swollen", "foot blue and cold,cold-pale-limb",
			"red streaks up my shin,hot-leg-with-fever", "hands clawed and lips tingle,c4" })
	void aSignIsHeardBesideWhatIsDenied(String text, String step) {
		assertThat(this.danger.told(text).step().map(FlagStep::name).map(Object::toString)).contains(step);
	}

	@ParameterizedTest
	@ValueSource(strings = { "no swelling, redness or heat in my calf", "calf cramp without swelling or redness",
			"my leg isn't swollen", "had a stroke years ago, leg cramps", "brown rice and pee", "blue veins on my foot",
			"creepy feeling in legs at night", "I used heat when my leg cramped", "blue toes when cold" })
	void whatIsDeniedPastOrHarmlessIsNotHeard(String text) {
		assertThat(this.danger.told(text).step().map(FlagStep::name)).isEmpty();
	}

	/** The end of a long text counts too. */
	@Test
	void allOfALongTextIsHeard() {
		SearchPage page = this.search.answer("my legs cramp at night and I wonder why ".repeat(20) + "and chest pain");
		assertThat(page.query()).hasSizeLessThanOrEqualTo(SearchPage.LONGEST_QUERY);
		assertThat(page.card()).isNotNull();
	}

	/** Under a card there is nothing to stretch, to rub or to eat. */
	@ParameterizedTest
	@ValueSource(strings = { "calf pain after flight", "leg swollen and red", "one leg cold and white" })
	void nothingContradictsACard(String query) {
		SearchPage.Results results = Objects.requireNonNull(this.search.answer(query).results());
		assertThat(results.best())
			.allSatisfy((hit) -> assertThat(hit.link().path()).doesNotStartWith("/relief").doesNotStartWith("/foods"));
	}

	@Test
	void theCheckMayBeginWithWhatWasTold() {
		assertThat(this.search.answer("swollen calf after a flight").signs()).extracting(SearchPage.Sign::finding)
			.extracting(Object::toString)
			.containsExactlyInAnyOrder("one-leg-swollen", "calf", "long-journey");
	}

	@ParameterizedTest
	@ValueSource(strings = { "cramp", "wont", "nite", "turmeric", "lipitor", "jumper" })
	void whatIsAWordIsNeverSpeltAnew(String word) {
		SearchPage.Results results = this.search.answer(word + " cramp").results();
		assertThat(results == null || results.read() == null).isTrue();
	}

	@Test
	void everydayWordsOfAnyLengthAreAnswered() {
		String[] words = ("my husband takes a statin and water tablets for his heart, calves cramp at night, chest pain, leg "
				+ "swollen red since the flight, foot cold numb white, low potassium foods, no or not, restless legs, pins "
				+ "and needles, charley horse, pregnant, kid, magnesuim, qinine, footcramps, zzzzq")
			.split(" ");
		Random random = new Random(20261126);
		for (int round = 0; round < 400; round++) {
			StringBuilder query = new StringBuilder();
			int length = 1 + random.nextInt(200);
			while (query.length() < length) {
				query.append(words[random.nextInt(words.length)]).append(' ');
			}
			assertThat(this.search.answer(query.substring(0, length)).references()).isNotNull();
		}
	}

}
