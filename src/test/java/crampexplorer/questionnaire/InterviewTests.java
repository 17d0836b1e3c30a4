package crampexplorer.questionnaire;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import crampexplorer.evidence.Slug;
import crampexplorer.guidance.CareLevel;
import crampexplorer.guidance.Triage;
import crampexplorer.guidance.TriageFixture;
import crampexplorer.questionnaire.Interview.Page;
import crampexplorer.questionnaire.Prompt.Line;
import crampexplorer.questionnaire.Question.Choice;
import crampexplorer.questionnaire.Question.Gate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static crampexplorer.questionnaire.Fixtures.CODEBOOK;
import static crampexplorer.questionnaire.Fixtures.INTERVIEW;
import static crampexplorer.questionnaire.Fixtures.TRIAGE;
import static crampexplorer.questionnaire.Fixtures.answer;
import static crampexplorer.questionnaire.Fixtures.asks;
import static crampexplorer.questionnaire.Fixtures.chosen;
import static crampexplorer.questionnaire.Fixtures.interviewPage;
import static crampexplorer.questionnaire.Fixtures.line;
import static crampexplorer.questionnaire.Fixtures.list;
import static crampexplorer.questionnaire.Fixtures.meaning;
import static crampexplorer.questionnaire.Fixtures.one;
import static crampexplorer.questionnaire.Fixtures.opens;
import static crampexplorer.questionnaire.Fixtures.own;
import static crampexplorer.questionnaire.Fixtures.plain;
import static crampexplorer.questionnaire.Fixtures.prompt;
import static crampexplorer.questionnaire.Fixtures.put;
import static crampexplorer.questionnaire.Fixtures.slugs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class InterviewTests {

	/** Every question of the short way that no line opens. */
	private static final String[] ALL_PUT = { "emergency-signs", "today-signs", "feel", "how-long", "how-often",
			"some-signs" };

	/** A codebook with questions that others open or rule out. */
	private static final Codebook GATED = new Codebook(List.of(
			page("how", false, one("often", "how", "weekly", "once"), one("since", "how", "years", "weeks"),
					one("age", "how", "young", "old"),
					gated("tried", "helped", new Gate(true, new Slug("weekly")), new Gate(true, new Slug("years")))),
			page("you", false, gated("pregnancy", "pregnant", new Gate(false, new Slug("old"))))));

	@Test
	void pagesAndTheirQuestionsStandInOrder() {
		assertThat(INTERVIEW.pages(chosen())).extracting(Page::slug)
			.containsExactly("emergency", "today", "cramps", "signs");
		assertThat(INTERVIEW.pages(chosen())).extracting(Page::title).startsWith("Short page of emergency");
		assertThat(prompts(INTERVIEW, chosen())).containsExactly(ALL_PUT);
	}

	@Test
	void aQuestionOfTheCodebookIsPutAsItIs() {
		assertThat(page(INTERVIEW, "emergency", chosen()).prompts())
			.containsExactly(Prompt.of(Fixtures.question("emergency-signs")));
	}

	@Test
	void aQuestionOfTheShortWayEndsWithItsNoneOfThese() {
		List<Line> lines = page(INTERVIEW, "signs", chosen()).prompts().get(0).lines();

		assertThat(lines).extracting(Line::code)
			.containsExactlyElementsOf(slugs("fainted", "thirst", "nerve-list", "none-of-some-signs"));
		assertThat(lines).extracting(Line::none).containsExactly(false, false, false, true);
		assertThat(lines).extracting(Line::list).containsExactly(null, null, prompt("nerve-list"), null);
	}

	@Test
	void aLineMayHaveShorterWordsButIsSaidBackInFull() {
		Interview interview = interview(TRIAGE,
				own("some-signs", "signs", new InterviewQuestion.Line(new Slug("thirst"), "Dry", false, 0)));

		assertThat(page(interview, "signs", chosen()).prompts().get(0).lines().get(0))
			.isEqualTo(new Line(new Slug("thirst"), "Dry", "You said thirst.", false, null, null));
	}

	@Test
	void whatAsksForNoQuestionThatThereIsIsRefused() {
		InterviewQuestion unknown = asks("no-such-question", "signs");

		assertThatIllegalArgumentException().isThrownBy(() -> interview(TRIAGE, unknown))
			.withMessage("No question no-such-question");
	}

	@Test
	void itKnowsItsQuestionsListsAndLinesAndThoseOfTheCodebook() {
		assertThat(Stream.of("nerves", "some-signs", "nerve-list")).allMatch(INTERVIEW.prompts()::hasQuestion);
		assertThat(Stream.of("signs", "tingling", "none-of-some-signs", ""))
			.noneMatch(INTERVIEW.prompts()::hasQuestion);
		assertThat(slugs("tingling", "nerve-list", "none-of-some-signs", "none-of-nerve-list"))
			.allMatch(INTERVIEW.prompts()::has);
		assertThat(slugs("some-signs", "none-of-feel", "nerves")).noneMatch(INTERVIEW.prompts()::has);
	}

	@Test
	void aQuestionOffersItsOwnLines() {
		assertThat(INTERVIEW.prompts().offers("some-signs", new Slug("nerve-list"))).isTrue();
		assertThat(INTERVIEW.prompts().offers("some-signs", new Slug("tingling"))).isFalse();
		assertThat(INTERVIEW.prompts().offers("nerve-list", new Slug("tingling"))).isTrue();
		assertThat(INTERVIEW.prompts().offers("nerves", new Slug("tingling"))).isTrue();
		assertThat(INTERVIEW.prompts().offers("no-such-question", new Slug("tingling"))).isFalse();
	}

	@Test
	void whatIsChosenIsPutInOrderEachOnce() {
		Answers answers = INTERVIEW.prompts()
			.choose(slugs("none-of-nerve-list", "thirst", "nerve-list", "knot", "none-of-some-signs", "thirst"),
					List.of("some-signs", "feel", "some-signs"));

		assertThat(answers).isEqualTo(new Answers(slugs("knot", "thirst"),
				slugs("none-of-nerve-list", "nerve-list", "none-of-some-signs"), List.of("some-signs", "feel")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "nerve-list", "tingling", "none-of-nerve-list" })
	void aListIsPutWhereItsLineIsChosenOrTheListIsAnswered(String code) {
		assertThat(INTERVIEW.pages(chosen(code))).extracting(Page::slug)
			.containsExactly("emergency", "today", "cramps", "signs", "more");
		assertThat(page(INTERVIEW, "more", chosen(code)).title()).isEqualTo("Short page of more");
		assertThat(page(INTERVIEW, "more", chosen(code)).prompts()).containsExactly(prompt("nerve-list"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "thirst", "none-of-some-signs", "no-nerve-signs" })
	void noListIsPutWhereItsLineIsNotChosen(String code) {
		assertThat(INTERVIEW.page("more", chosen(code))).isEmpty();
	}

	@Test
	void listsThatCanBeDangerousComeFirst() {
		Triage triage = new TriageFixture().flag(CareLevel.DOCTOR, "knot")
			.flag(CareLevel.URGENT, "thirst")
			.flag(CareLevel.EMERGENCY, "numbness", "seconds")
			.triage();
		Interview interview = interview(triage,
				own("some-signs", "signs", opens("feel-list"), opens("thirst-list"), opens("how-list"),
						opens("nerve-list")),
				list("feel-list", line("ache"), line("knot")), list("thirst-list", line("thirst")),
				list("how-list", line("weekly")), list("nerve-list", line("tingling"), line("numbness")));

		assertThat(page(interview, "more", screened(interview, "feel-list", "thirst-list", "how-list", "nerve-list"))
			.prompts()).extracting(Prompt::slug).containsExactly("thirst-list", "nerve-list", "feel-list", "how-list");
		assertThat(page(interview, "more", screened(interview, "feel-list", "nerve-list")).prompts())
			.extracting(Prompt::slug)
			.containsExactly("nerve-list", "feel-list");
	}

	/** Each list has a title of 3 words and a "none of these" of the same. */
	@Test
	void listsStandTogetherUpToAHundredAndTenWords() {
		Interview interview = lists(37, 37, 1);

		assertThat(page(interview, "more", screened(interview, "list-0", "list-1")).prompts()).extracting(Prompt::words)
			.containsExactly(43, 43);
		assertThat(listPages(lists(49, 49), 2)).containsExactly(List.of("list-0", "list-1"));
		assertThat(listPages(lists(49, 50), 2)).containsExactly(List.of("list-0"), List.of("list-1"));
	}

	@Test
	void moreListsFollowOnPagesOfTheirOwn() {
		Interview interview = lists(60, 60, 30, 200, 1);

		assertThat(listPages(interview, 5)).containsExactly(List.of("list-0"), List.of("list-1", "list-2"),
				List.of("list-3"), List.of("list-4"));
		assertThat(interview.pages(screened(interview, "list-0", "list-1", "list-2", "list-3", "list-4")))
			.extracting(Page::slug)
			.containsExactly("signs", "more", "more-2", "more-3", "more-4");
		assertThat(interview.pages(screened(interview, "list-3", "list-4"))).extracting(Page::slug)
			.containsExactly("signs", "more", "more-2");
	}

	@ParameterizedTest
	@ValueSource(strings = { "emergency", "cramps", "signs", "more", "more-2", "more-9" })
	void thesePagesAreOfTheShortWay(String slug) {
		assertThat(INTERVIEW.isPage(slug)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "health", "all", "more-", "more-1", "more-10", "some-signs" })
	void thesePagesAreNotOfTheShortWay(String slug) {
		assertThat(INTERVIEW.isPage(slug)).isFalse();
	}

	@Test
	void aPageThatTheShortWayLeavesOutIsPutWhole() {
		assertThat(INTERVIEW.whole(page("health")).title()).isEqualTo("Page of health");
		assertThat(INTERVIEW.whole(page("health")).prompts()).extracting(Prompt::slug)
			.containsExactly("nerves", "general");
		assertThat(INTERVIEW.whole("all").prompts()).extracting(Prompt::slug)
			.containsExactlyElementsOf(CODEBOOK.questions().stream().map(Question::slug).toList());
	}

	@Test
	void theNextPageIsTheFirstWithAQuestionThatWasNotPut() {
		assertThat(next(chosen())).isEqualTo("emergency");
		assertThat(next(put(chosen("no-emergency-signs"), "emergency-signs"))).isEqualTo("today");
		assertThat(next(put(chosen(), "left.emergency-signs", "today-signs", "feel", "how-often"))).isEqualTo("cramps");
		assertThat(next(put(chosen("knot"), "today-signs"))).isEqualTo("emergency");
	}

	@Test
	void afterTheLastPageOnlyListsFollow() {
		assertThat(INTERVIEW.next(put(chosen("none-of-some-signs"), ALL_PUT))).isEmpty();
		assertThat(next(put(chosen("nerve-list"), ALL_PUT))).isEqualTo("more");
		assertThat(INTERVIEW.next(put(chosen("nerve-list"), with(ALL_PUT, "left.nerve-list")))).isEmpty();
	}

	@Test
	void pagesThatMayFollowAreCountedAndOneOfListsAsLongAsNoneCanBeOpen() {
		assertThat(more("emergency", chosen())).isEqualTo(4);
		assertThat(more("today", put(chosen("no-emergency-signs"), "emergency-signs"))).isEqualTo(3);
		assertThat(more("signs", put(chosen(), "emergency-signs", "today-signs", "feel", "how-long", "how-often")))
			.isEqualTo(1);
	}

	@Test
	void pagesThatWerePutDoNotFollow() {
		assertThat(more("emergency", put(chosen(), ALL_PUT))).isZero();
		assertThat(more("signs", put(chosen("nerve-list"), ALL_PUT))).isEqualTo(1);
		assertThat(more("more", put(chosen("nerve-list"), ALL_PUT))).isZero();
		assertThat(more("emergency", put(chosen("nerve-list"), with(ALL_PUT, "nerve-list")))).isZero();
	}

	@Test
	void aListThatIsOpenIsCountedOnce() {
		assertThat(more("cramps", put(chosen("nerve-list"), "emergency-signs", "today-signs"))).isEqualTo(2);
	}

	@Test
	void aFindingIsAskedForByTheQuestionThatOffersIt() {
		assertThat(asking("fainted", chosen())).isEqualTo("some-signs");
		assertThat(asking("knot", chosen())).isEqualTo("feel");
	}

	@Test
	void aFindingBehindALineIsAskedForByTheOpenListAndElseByTheLine() {
		assertThat(asking("tingling", chosen())).isEqualTo("some-signs");
		assertThat(asking("tingling", chosen("nerve-list"))).isEqualTo("nerve-list");
		assertThat(asking("tingling", chosen("numbness"))).isEqualTo("nerve-list");
	}

	@Test
	void aLineOfAnyQuestionComesBeforeAScreeningLine() {
		Interview interview = interview(TRIAGE, own("first-signs", "signs", opens("nerve-list")),
				own("some-signs", "signs", line("tingling")), list("nerve-list", line("tingling"), line("numbness")));

		assertThat(interview.asking(slugs("tingling"), interview.knowledge().of(chosen()))).extracting(Prompt::slug)
			.containsExactly("some-signs");
		assertThat(interview.asking(slugs("numbness"), interview.knowledge().of(chosen()))).extracting(Prompt::slug)
			.containsExactly("first-signs");
	}

	@Test
	void whatIsRuledOutIsNotAskedFor() {
		Interview interview = plain(GATED);

		assertThat(interview.asking(slugs("pregnant"), interview.knowledge().of(chosenOf(interview)))).hasSize(1);
		assertThat(interview.asking(slugs("pregnant"), interview.knowledge().of(chosenOf(interview, "old")))).isEmpty();
	}

	@Test
	void aLineThatIsUntickedTakesBackWhatStandsBehindIt() {
		Answers answers = put(chosen("thirst", "tingling", "no-feeling", "none-of-nerve-list"), "some-signs",
				"nerve-list", "nerves");

		assertThat(Posted.settled(page(INTERVIEW, "signs", answers).prompts(), answers))
			.isEqualTo(put(chosen("thirst", "no-feeling"), "some-signs", "nerves"));
	}

	@Test
	void aLineThatIsTickedKeepsWhatStandsBehindIt() {
		Answers answers = put(chosen("tingling", "nerve-list"), "some-signs", "left.nerve-list");

		assertThat(Posted.settled(page(INTERVIEW, "signs", answers).prompts(), answers)).isEqualTo(answers);
	}

	@Test
	void aPageWithoutTheLineTakesBackNothing() {
		Answers answers = put(chosen("tingling"), "some-signs", "nerve-list");

		for (String page : List.of("emergency", "cramps", "more")) {
			assertThat(Posted.settled(page(INTERVIEW, page, answers).prompts(), answers)).isEqualTo(answers);
		}
	}

	@Test
	void whereNothingWasAnsweredEverythingIsOpen() {
		Set<Slug> nones = Set
			.copyOf(slugs("no-emergency-signs", "no-today-signs", "no-feeling", "no-nerve-signs", "no-general-signs"));

		assertThat(INTERVIEW.knowledge().of(chosen()).open()).containsExactlyInAnyOrderElementsOf(
				CODEBOOK.findings().stream().filter((finding) -> !nones.contains(finding)).toList());
	}

	@Test
	void whereItIsKnownWhatWasPutOnlyWhatWasPutAndAnsweredIsNo() {
		assertThat(openOf(put(chosen("thirst"), "some-signs"))).doesNotContain("fainted", "thirst", "tingling",
				"numbness");
		assertThat(openOf(put(chosen("thirst", "nerve-list"), "some-signs"))).contains("tingling", "numbness")
			.doesNotContain("fainted", "thirst");
		assertThat(openOf(put(chosen("thirst", "nerve-list", "tingling"), "some-signs", "nerve-list")))
			.doesNotContain("fainted", "tingling", "numbness");
		assertThat(openOf(put(chosen("no-feeling"), "some-signs"))).contains("knot", "ache", "fainted", "thirst",
				"tingling", "numbness");
	}

	@Test
	void whatWasPutAndLeftIsOpenWhateverAnotherQuestionTells() {
		assertThat(openOf(put(chosen("thirst"), "left.some-signs", "general"))).contains("tingling", "numbness")
			.doesNotContain("fainted", "thirst");
		assertThat(openOf(put(chosen("fainted"), "left.general", "some-signs"))).doesNotContain("thirst");
		assertThat(openOf(put(chosen("fainted"), "left.general", "feel"))).contains("thirst");
	}

	@Test
	void noneOfTheseExcludesAllBehindTheLines() {
		assertThat(openOf(put(chosen("none-of-some-signs"), "some-signs"))).doesNotContain("fainted", "thirst",
				"tingling", "numbness");
		assertThat(openOf(put(chosen("nerve-list", "none-of-nerve-list"), "some-signs", "nerve-list")))
			.doesNotContain("tingling", "numbness");
	}

	@Test
	void aListThatWasLeftIsOpen() {
		assertThat(openOf(put(chosen("nerve-list"), "some-signs", "left.nerve-list"))).contains("tingling", "numbness");
	}

	@Test
	void whereNobodyKeptCountAQuestionOfTheCodebookCountsWhereItIsAnswered() {
		assertThat(openOf(chosen("thirst"))).doesNotContain("fainted", "thirst").contains("tingling", "knot");
		assertThat(openOf(chosen("no-nerve-signs"))).doesNotContain("tingling", "numbness").contains("fainted");
		assertThat(openOf(chosen("weekly"))).doesNotContain("weekly", "daily").contains("seconds");
	}

	@Test
	void whereNobodyKeptCountAQuestionOfTheShortWayCountsByItsOwnCodesAlone() {
		assertThat(openOf(chosen("thirst"))).contains("tingling", "numbness");
		assertThat(openOf(chosen("none-of-some-signs"))).doesNotContain("fainted", "thirst", "tingling", "numbness");
		assertThat(openOf(chosen("nerve-list"))).doesNotContain("fainted", "thirst").contains("tingling", "numbness");
		assertThat(openOf(chosen("nerve-list", "none-of-nerve-list"))).doesNotContain("tingling", "numbness");
	}

	@Test
	void whatIsChosenIsNeverExcluded() {
		assertThat(openOf(put(chosen("no-nerve-signs", "tingling"), "nerves"))).doesNotContain("tingling", "numbness");
		assertThat(INTERVIEW.knowledge()
			.of(put(chosen("none-of-some-signs", "tingling"), "some-signs"))
			.completed()
			.findings()).containsExactlyElementsOf(slugs("tingling", "no-general-signs"));
	}

	@Test
	void aQuestionIsOpenWhereOneOfItsAnswersIs() {
		assertThat(INTERVIEW.knowledge().of(put(chosen("thirst", "nerve-list"), "some-signs", "feel")).openQuestions())
			.extracting(Question::slug)
			.containsExactly("emergency-signs", "today-signs", "feel", "how-long", "how-often", "nerves");
	}

	@Test
	void aQuestionIsOpenUntilItIsAnsweredOrRuledOut() {
		assertThat(open()).containsExactly("often", "since", "age", "tried", "pregnancy");
		assertThat(open("once")).containsExactly("since", "age", "tried", "pregnancy");
		assertThat(open("once", "weeks", "old")).isEmpty();
		assertThat(open("once", "years", "young")).containsExactly("tried", "pregnancy");
		assertThat(open("once", "years", "young", "helped")).containsExactly("pregnancy");
	}

	@Test
	void aQuestionThatIsRuledOutIsNotPutAndAPageWithoutAnyIsGone() {
		Interview interview = plain(GATED);

		assertThat(prompts(interview, chosenOf(interview))).containsExactly("often", "since", "age", "tried",
				"pregnancy");
		assertThat(prompts(interview, chosenOf(interview, "once"))).contains("tried");
		assertThat(prompts(interview, chosenOf(interview, "once", "weeks"))).containsExactly("often", "since", "age",
				"pregnancy");
		assertThat(prompts(interview, chosenOf(interview, "once", "years"))).contains("tried");
		assertThat(interview.pages(chosenOf(interview, "old"))).extracting(Page::slug).containsExactly("how");
		assertThat(interview.page("you", chosenOf(interview, "old"))).isEmpty();
	}

	@Test
	void whatWasNotAnsweredWhereItWasPutRulesNothingOut() {
		Interview interview = plain(GATED);

		assertThat(prompts(interview, put(chosenOf(interview, "once"), "often", "left.since"))).contains("tried");
		assertThat(prompts(interview, put(chosenOf(interview, "once", "weeks"), "often", "left.since")))
			.contains("tried");
		assertThat(prompts(interview, put(chosenOf(interview, "once", "weeks"), "often", "since")))
			.doesNotContain("tried");
	}

	@Test
	void aPageHasPutWhatItsOwnAnswersRuleOutButNotWhatOthersDo() {
		Interview interview = plain(GATED);
		Answers answers = put(chosenOf(interview, "once", "weeks", "old"), "often", "since", "age");

		assertThat(interview.put(page(interview, "how", answers), answers)).extracting(Prompt::slug)
			.containsExactly("often", "since", "age", "tried");
		assertThat(interview.put(new Page("you", "", List.of()), answers)).isEmpty();
		assertThat(INTERVIEW.put(INTERVIEW.whole(page("health")), chosen())).extracting(Prompt::slug)
			.containsExactly("nerves", "general");
	}

	@Test
	void aQuestionWhoseAnswersWereAllExcludedSaysNoneOfThese() {
		assertThat(completed(put(chosen("knot", "none-of-some-signs"), "some-signs"))).containsExactly("knot",
				"no-nerve-signs", "no-general-signs");
		assertThat(completed(put(chosen("thirst"), "some-signs"))).containsExactly("no-nerve-signs", "thirst");
	}

	@Test
	void aQuestionWithAnAnswerThatIsOpenOrChosenDoesNotSayNoneOfThese() {
		assertThat(completed(put(chosen("nerve-list"), "some-signs"))).containsExactly("no-general-signs");
		assertThat(completed(put(chosen("fainted", "nerve-list", "tingling"), "some-signs", "nerve-list")))
			.containsExactly("tingling", "fainted");
		assertThat(completed(put(chosen(), "left.some-signs", "left.emergency-signs"))).isEmpty();
	}

	@Test
	void whatIsCompletedKeepsTheRest() {
		Answers answers = put(chosen("none-of-some-signs"), "some-signs");

		assertThat(INTERVIEW.knowledge().of(answers).completed())
			.isEqualTo(put(chosen("no-nerve-signs", "no-general-signs", "none-of-some-signs"), "some-signs"));
	}

	@Test
	void whatCountsAsPutIsCountedWhereNobodyDid() {
		assertThat(INTERVIEW.knowledge().counted(chosen("knot", "thirst")))
			.isEqualTo(put(chosen("knot", "thirst"), "feel", "general"));
		assertThat(INTERVIEW.knowledge().counted(chosen("knot", "nerve-list", "none-of-nerve-list")))
			.isEqualTo(put(chosen("knot", "nerve-list", "none-of-nerve-list"), "feel", "some-signs", "nerve-list"));
		assertThat(INTERVIEW.knowledge().counted(chosen())).isEqualTo(chosen());
	}

	@Test
	void whatWasCountedIsNotCountedAgain() {
		Answers answers = put(chosen("knot", "thirst"), "left.today-signs");

		assertThat(INTERVIEW.knowledge().counted(answers)).isEqualTo(answers);
	}

	@Test
	void anAnswerTakesBackTheNoneOfTheseOfOtherPagesThatItBelies() {
		Answers answers = put(chosen("tingling", "no-feeling", "no-general-signs", "none-of-some-signs",
				"none-of-nerve-list", "no-nerve-signs"), "some-signs");

		assertThat(Posted.belied(List.of(prompt("nerves")), answers, INTERVIEW.prompts()))
			.isEqualTo(put(chosen("tingling", "no-feeling", "no-general-signs", "no-nerve-signs"), "some-signs"));
		assertThat(Posted.belied(List.of(prompt("nerve-list")), answers, INTERVIEW.prompts()))
			.isEqualTo(put(chosen("tingling", "no-feeling", "no-general-signs", "none-of-nerve-list"), "some-signs"));
		assertThat(Posted.belied(List.of(prompt("feel"), prompt("general")), answers, INTERVIEW.prompts()))
			.isEqualTo(answers);
	}

	@Test
	void answersThatContradictEachOtherAreFoundInBothWaysOfAsking() {
		assertThat(contradictory("no-nerve-signs", "tingling")).isTrue();
		assertThat(contradictory("seconds", "minutes")).isTrue();
		assertThat(contradictory("none-of-some-signs", "thirst")).isTrue();
		assertThat(contradictory("none-of-some-signs", "nerve-list")).isTrue();
		assertThat(contradictory("none-of-some-signs", "numbness")).isTrue();
		assertThat(contradictory("none-of-nerve-list", "numbness")).isTrue();
	}

	@Test
	void answersThatFitTogetherAreNotContradictory() {
		assertThat(contradictory()).isFalse();
		assertThat(contradictory("nerve-list", "none-of-nerve-list", "no-nerve-signs", "thirst")).isFalse();
		assertThat(contradictory("none-of-some-signs", "no-nerve-signs", "no-general-signs")).isFalse();
	}

	@Test
	void anAnswerThatAnotherMeansIsNoContradiction() {
		Interview interview = plain(
				new Codebook(List.of(page("since", false, question("since", answer("long", "since", null, null),
						meaning("childhood", "since", "long"), answer("new", "since", null, null))))));

		assertThat(interview.knowledge().isContradictory(chosenOf(interview, "long", "childhood"))).isFalse();
		assertThat(interview.knowledge().isContradictory(chosenOf(interview, "new", "childhood"))).isTrue();
	}

	private static boolean contradictory(String... codes) {
		return INTERVIEW.knowledge().isContradictory(chosen(codes));
	}

	private static String next(Answers answers) {
		return INTERVIEW.next(answers).orElseThrow().slug();
	}

	private static int more(String page, Answers answers) {
		return INTERVIEW.more(page(INTERVIEW, page, answers), answers);
	}

	private static String asking(String finding, Answers answers) {
		return INTERVIEW.asking(slugs(finding), INTERVIEW.knowledge().of(answers)).get(0).slug();
	}

	private static List<String> openOf(Answers answers) {
		return INTERVIEW.knowledge().of(answers).open().stream().map(Slug::value).toList();
	}

	private static List<String> open(String... chosen) {
		Interview interview = plain(GATED);
		return interview.knowledge()
			.of(chosenOf(interview, chosen))
			.openQuestions()
			.stream()
			.map(Question::slug)
			.toList();
	}

	private static List<String> completed(Answers answers) {
		return INTERVIEW.knowledge().of(answers).completed().findings().stream().map(Slug::value).toList();
	}

	private static Page page(Interview interview, String slug, Answers answers) {
		return interview.page(slug, answers).orElseThrow();
	}

	private static QuestionPage page(String slug) {
		return Fixtures.page(slug);
	}

	private static QuestionPage page(String slug, boolean dangerSigns, Question... questions) {
		return Fixtures.page(slug, dangerSigns, questions);
	}

	private static List<String> prompts(Interview interview, Answers answers) {
		return interview.pages(answers).stream().flatMap((page) -> page.prompts().stream()).map(Prompt::slug).toList();
	}

	private static Answers chosenOf(Interview interview, String... codes) {
		return interview.prompts().choose(slugs(codes), List.of());
	}

	private static Answers screened(Interview interview, String... lines) {
		return chosenOf(interview, lines);
	}

	private static String[] with(String[] some, String more) {
		return Stream.concat(Arrays.stream(some), Stream.of(more)).toArray(String[]::new);
	}

	/** One page of own questions over the codebook of all tests. */
	private static Interview interview(Triage triage, InterviewQuestion... questions) {
		return Fixtures.interview(CODEBOOK, List.of(interviewPage("signs"), interviewPage("more")), List.of(questions),
				triage);
	}

	/** Lists of one line each, with labels of so many words. */
	private static Interview lists(int... words) {
		List<Slug> findings = slugs("knot", "ache", "tingling", "numbness", "fainted");
		InterviewQuestion.Line[] lines = new InterviewQuestion.Line[words.length];
		InterviewQuestion[] questions = new InterviewQuestion[words.length + 1];
		for (int i = 0; i < words.length; i++) {
			lines[i] = opens("list-" + i);
			questions[i + 1] = list("list-" + i,
					new InterviewQuestion.Line(findings.get(i), "word ".repeat(words[i]).strip(), false, 0));
		}
		questions[0] = own("some-signs", "signs", lines);
		return interview(new TriageFixture().triage(), questions);
	}

	/** The lists of each page where the first of them are opened. */
	private static List<List<String>> listPages(Interview interview, int count) {
		String[] lines = Stream.iterate(0, (i) -> i < count, (i) -> i + 1)
			.map((i) -> "list-" + i)
			.toArray(String[]::new);
		return interview.pages(screened(interview, lines))
			.stream()
			.skip(1)
			.map((page) -> page.prompts().stream().map(Prompt::slug).toList())
			.toList();
	}

	private static Question question(String slug, Answer... answers) {
		return Fixtures.question(slug, "since", Choice.ONE, answers);
	}

	private static Question gated(String slug, String answer, Gate... gates) {
		return new Question(slug, slug.equals("pregnancy") ? "you" : "how", Choice.ONE, false, false, "What?", null,
				"Why.", List.of(answer(answer, slug, null, null)), Set.of(gates));
	}

}
