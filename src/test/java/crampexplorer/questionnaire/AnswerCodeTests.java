package crampexplorer.questionnaire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import crampexplorer.evidence.Slug;
import crampexplorer.questionnaire.AnswerCode.Asked;
import crampexplorer.questionnaire.AnswerCode.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The code of the questions of the site. */
@SpringBootTest
@TestInstance(Lifecycle.PER_CLASS)
class AnswerCodeTests {

	private static final int TOO_LONG = 45;

	private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private final List<Asked> asked;

	private final AnswerCode code;

	private final Random random = new Random(20261126);

	AnswerCodeTests(@Autowired Codebook codebook) {
		this.asked = codebook.questions()
			.stream()
			.map((question) -> new Asked(question.isOne(), codes(question, false), codes(question, true)))
			.toList();
		this.code = new AnswerCode(this.asked);
	}

	private static List<Slug> codes(Question question, boolean none) {
		return question.answers().stream().filter((answer) -> answer.isNone() == none).map(Answer::code).toList();
	}

	@Test
	void whateverWasChosenComesBack() {
		for (int i = 0; i < 2000; i++) {
			List<Slug> chosen = chosen(this.random.nextDouble());
			String line = this.code.write(chosen);
			assertThat(line).hasSize(this.code.length()).matches("[" + LETTERS + "]+");
			assertThat(this.code.read(line).chosen()).isEqualTo(chosen);
		}
	}

	@Test
	void nothingAndAllComeBack() {
		List<Slug> all = this.asked.stream()
			.flatMap((question) -> question.one() ? question.codes().stream().limit(1) : question.codes().stream())
			.toList();
		List<Slug> last = this.asked.stream()
			.flatMap((question) -> Stream.concat(question.codes().stream(), question.none().stream())
				.skip(question.codes().size() + question.none().size() - 1L))
			.toList();
		for (List<Slug> chosen : List.of(List.<Slug>of(), all, last)) {
			assertThat(this.code.read(this.code.write(chosen)).chosen()).isEqualTo(chosen);
		}
	}

	@Test
	void itIsShortHoweverMuchIsChosenAndStaysSoWithFortyMoreAnswers() {
		assertThat(this.code.length()).isLessThan(TOO_LONG);
		List<Asked> more = new ArrayList<>(this.asked);
		more.add(new Asked(false, IntStream.range(0, 40).mapToObj((i) -> new Slug("more-" + i)).toList(), List.of()));
		assertThat(new AnswerCode(more).length()).isLessThan(TOO_LONG);
	}

	@Test
	void oneWrongLetterIsAlwaysRefused() {
		for (int i = 0; i < 20; i++) {
			String line = this.code.write(chosen(0.2));
			for (int place = 0; place < line.length(); place++) {
				for (char letter : LETTERS.toCharArray()) {
					if (letter != line.charAt(place)) {
						refused(line.substring(0, place) + letter + line.substring(place + 1));
					}
				}
			}
		}
	}

	@Test
	void twoNeighboursThatChangedPlacesAreAlwaysRefused() {
		for (int i = 0; i < 200; i++) {
			String line = this.code.write(chosen(0.3));
			for (int place = 0; place + 1 < line.length(); place++) {
				if (line.charAt(place) != line.charAt(place + 1)) {
					refused(line.substring(0, place) + line.charAt(place + 1) + line.charAt(place)
							+ line.substring(place + 2));
				}
			}
		}
	}

	@Test
	void aLetterTooFewOrTooManyIsRefused() {
		String line = this.code.write(chosen(0.3));
		for (int place = 0; place < line.length(); place++) {
			refused(line.substring(0, place) + line.substring(place + 1));
			refused(line.substring(0, place) + "7" + line.substring(place));
		}
		assertThat(this.code.read(line + "0").problem()).isEqualTo(Problem.LENGTH);
	}

	@Test
	void itIsReadHoweverItIsWritten() {
		List<Slug> chosen = chosen(0.3);
		String line = this.code.write(chosen);
		for (String typed : List.of(line.toLowerCase(), " " + line + "\n", line.replaceAll("(.{4})", "$1 "),
				line.replaceAll("(.{5})", "$1-"), line.replace('0', 'O').replace('1', 'l'))) {
			assertThat(this.code.read(typed).chosen()).as(typed).isEqualTo(chosen);
		}
	}

	@Test
	void whatIsNoCodeIsToldFromOneThatIsMistyped() {
		String line = this.code.write(List.of());
		assertThat(this.code.read("  ").problem()).isEqualTo(Problem.EMPTY);
		assertThat(this.code.read("https://example.org/?a=1").problem()).isEqualTo(Problem.LETTERS);
		assertThat(this.code.read(line.replaceAll(".$", "U")).problem()).isEqualTo(Problem.LETTERS);
		assertThat(this.code.read(line).problem()).isNull();
	}

	/** Another letter in front says so; where it is the same one, the checks do. */
	@Test
	void aCodeOfOtherQuestionsIsNeverReadAsOneOfThese() {
		int told = 0;
		for (int i = 0; i < 200; i++) {
			List<Asked> others = new ArrayList<>(this.asked);
			others.set(3, new Asked(true, List.of(new Slug("other-" + i), new Slug("another")), List.of()));
			Problem problem = this.code.read(new AnswerCode(others).write(List.of())).problem();
			assertThat(problem).isNotNull();
			told += (problem == Problem.FORM) ? 1 : 0;
		}
		assertThat(told).isGreaterThan(150);
		List<Asked> turned = new ArrayList<>(this.asked);
		Collections.reverse(turned);
		refused(new AnswerCode(turned).write(List.of()));
	}

	@Test
	void whereAnswersDoNotGoTogetherTheMoreUrgentReadingIsKept() {
		AnswerCode small = new AnswerCode(List.of(new Asked(false, slugs("a", "b"), slugs("none")),
				new Asked(true, slugs("yes", "no"), List.of())));
		assertThat(small.read(small.write(slugs("b", "none", "yes", "no"))).chosen()).isEqualTo(slugs("b", "yes"));
		assertThat(small.read(small.write(slugs("none"))).chosen()).isEqualTo(slugs("none"));
	}

	private void refused(String line) {
		assertThat(this.code.read(line).problem()).as(line).isNotNull();
		assertThat(this.code.read(line).chosen()).isEmpty();
	}

	/** Answers as a person may choose them. */
	private List<Slug> chosen(double share) {
		List<Slug> chosen = new ArrayList<>();
		for (Asked question : this.asked) {
			if (!question.none().isEmpty() && this.random.nextInt(3) == 0) {
				chosen.addAll(question.none());
			}
			else if (question.one()) {
				int which = this.random.nextInt(question.codes().size() + 1);
				question.codes().stream().skip(which).limit(1).forEach(chosen::add);
			}
			else {
				question.codes().stream().filter((code) -> this.random.nextDouble() < share).forEach(chosen::add);
			}
		}
		return chosen;
	}

	private static List<Slug> slugs(String... codes) {
		return Stream.of(codes).map(Slug::new).toList();
	}

}
