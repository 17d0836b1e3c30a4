package crampexplorer.questionnaire;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import crampexplorer.evidence.LineCards;
import crampexplorer.evidence.Namespaces;
import crampexplorer.questionnaire.QuestionPageCard.AnswerCard;
import crampexplorer.questionnaire.QuestionPageCard.QuestionCard;
import crampexplorer.seed.Crate;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Seedfile;
import crampexplorer.seed.Spot;
import org.springframework.stereotype.Component;

/** Every page, question and answer of the check, in order. */
@Component
class QuestionPageCrate implements Crate<QuestionPageCard> {

	@Override
	public Seedfile<QuestionPageCard> file() {
		return Seedfile.list("findings.yaml", QuestionPageCard.class);
	}

	@Override
	public List<String> tables() {
		return List.of("questionnaire_page", "question", "answer", "question_gate");
	}

	@Override
	public boolean decides() {
		return true;
	}

	@Override
	public String name(QuestionPageCard card) {
		return card.page();
	}

	@Override
	public void declare(QuestionPageCard card, Spot spot) {
		card.questions().forEach((question) -> spot.declare(Namespaces.CODEBOOK_QUESTION, question.question()));
		card.answers().forEach((answer) -> spot.declare(Namespaces.FINDING, answer.code()));
	}

	@Override
	public void check(QuestionPageCard card, Spot spot) {
		spot.slug(card.page());
		spot.is(!Journey.RESERVED.contains(card.page()), "is the address of another page");
		spot.is(!card.questions().isEmpty(), "has no question");
		spot.at("title").text(card.title(), 100);
		card.questions().forEach((question) -> {
			check(question, spot.at(question.question()));
			checkAsked(question, spot.at(question.question()));
		});
		card.answers().forEach((answer) -> checkDanger(card, answer, spot));
	}

	/** By the short way, once: whole, or each answer by a line. */
	private static void checkAsked(QuestionCard question, Spot spot) {
		boolean whole = spot.knows(Namespaces.ASKED_QUESTION, question.question());
		question.answers()
			.stream()
			.filter((answer) -> !answer.none())
			.forEach((answer) -> spot.at(answer.code())
				.is(whole != spot.knows(Namespaces.ASKED_FINDING, answer.code()),
						"is not asked for once in interview.yaml"));
	}

	/**
	 * An emergency is never asked about later; what needs help today, only where it says
	 * so.
	 */
	private static void checkDanger(QuestionPageCard card, AnswerCard answer, Spot spot) {
		boolean danger = answer.findings().anyMatch((finding) -> spot.knows(Namespaces.DANGER_FINDING, finding));
		boolean emergency = answer.findings().anyMatch((finding) -> spot.knows(Namespaces.EMERGENCY_FINDING, finding));
		boolean later = answer.askedLater() && !emergency;
		spot.is(card.dangerSigns() || !danger || later,
				"'" + answer.code() + "' needs help now or today by itself, so this page needs 'danger-signs: true'");
		spot.is(!answer.askedLater() || (danger && !card.dangerSigns()),
				"'" + answer.code() + "' says 'asked-later', but is no danger sign asked about later");
	}

	private static void check(QuestionCard question, Spot spot) {
		spot.slug(question.question());
		spot.is(!question.answers().isEmpty(), "has no answer");
		spot.at("title").text(question.title(), 200);
		spot.at("hint").text(question.hint(), 300);
		spot.at("why").text(question.why(), 400);
		Stream.ofNullable(question.read()).forEach((path) -> spot.at("read").refers(Namespaces.PATH, path));
		LineCards.check(question.gate(true), spot.at("asked-after"));
		LineCards.check(question.gate(false), spot.at("not-after"));
		for (AnswerCard answer : question.answers()) {
			Spot at = spot.at(answer.code());
			at.slug(answer.code());
			at.at("label").text(answer.label(), 300);
			at.at("you").text(answer.you(), 300);
			at.at("through").text(answer.through(), 60);
		}
	}

	/** Danger signs are asked about before anything else. */
	@Override
	public void checkAll(List<QuestionPageCard> cards, Spot spot) {
		spot.distinct(cards, QuestionPageCard::page);
		spot.distinct(cards.stream().flatMap((card) -> card.questions().stream()).toList(), QuestionCard::question);
		spot.is(cards.stream().anyMatch(QuestionPageCard::dangerSigns), "no page has 'danger-signs: true'");
		for (int i = 1; i < cards.size(); i++) {
			spot.at(cards.get(i).page())
				.is(!cards.get(i).dangerSigns() || cards.get(i - 1).dangerSigns(),
						"asks about danger signs, but does not stand before all pages that do not");
		}
		checkMeanings(cards, spot);
	}

	/**
	 * So no meaning leads in a circle, and each row stands behind the one it refers to.
	 */
	private static void checkMeanings(List<QuestionPageCard> cards, Spot spot) {
		Set<String> plain = new HashSet<>();
		cards.stream().flatMap(QuestionPageCard::answers).forEach((answer) -> {
			if (answer.means() == null) {
				plain.add(answer.code());
			}
			else {
				spot.at(answer.code() + " means")
					.is(plain.contains(answer.means()),
							"'" + answer.means() + "' is no answer before it that means no other");
			}
		});
	}

	@Override
	public void unpack(QuestionPageCard card, Rows rows) {
		rows.in("questionnaire_page")
			.set("slug", card.page())
			.set("title", card.title())
			.set("danger_signs", card.dangerSigns())
			.set("position", rows.next());
		for (QuestionCard question : card.questions()) {
			rows.in("question")
				.set("slug", question.question())
				.set("page", card.page())
				.set("choice", question.choice())
				.set("title", question.title())
				.set("hint", question.hint())
				.set("why", question.why())
				.set("medicines", question.medicines())
				.set("unsure", question.unsure())
				.set("read_path", question.read())
				.set("position", rows.next());
			Stream.of(true, false)
				.forEach((opens) -> LineCards.unpack(question.gate(opens),
						(line, finding) -> rows.in("question_gate")
							.set("question", question.question())
							.set("opens", opens)
							.set("finding", finding)));
			question.answers()
				.forEach((answer) -> rows.in("answer")
					.set("code", answer.code())
					.set("question", question.question())
					.set("none_of_these", answer.none())
					.set("label", answer.label())
					.set("you", answer.you())
					.set("cramp_like", answer.crampLike())
					.set("spot", answer.spot())
					.set("means", answer.means())
					.set("through", answer.through())
					.set("position", rows.next()));
		}
	}

}
