package crampexplorer.questionnaire;

import java.util.List;
import java.util.stream.Stream;

import crampexplorer.evidence.Namespaces;
import crampexplorer.questionnaire.InterviewCard.LineCard;
import crampexplorer.questionnaire.InterviewCard.NamedCard;
import crampexplorer.questionnaire.InterviewCard.QuestionCard;
import crampexplorer.seed.Crate;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Seedfile;
import crampexplorer.seed.Spot;

import org.springframework.stereotype.Component;

/** The short way through the check: its pages, questions, screening lines and lists. */
@Component
class InterviewCrate implements Crate<InterviewCard> {

	@Override
	public Seedfile<InterviewCard> file() {
		return Seedfile.list("interview.yaml", InterviewCard.class);
	}

	@Override
	public List<String> tables() {
		return List.of("interview_page", "interview_question", "interview_line");
	}

	@Override
	public boolean decides() {
		return true;
	}

	@Override
	public String name(InterviewCard card) {
		return card.page();
	}

	@Override
	public void declare(InterviewCard card, Spot spot) {
		card.questions()
			.stream()
			.flatMap((question) -> Stream.ofNullable(question.asks()))
			.forEach((question) -> spot.declare(Namespaces.ASKED_QUESTION, question));
		card.lines().flatMap(LineCard::findings).forEach((finding) -> spot.declare(Namespaces.ASKED_FINDING, finding));
	}

	@Override
	public void check(InterviewCard card, Spot spot) {
		spot.slug(card.page());
		spot.is(!Journey.RESERVED.contains(card.page()), "is the address of another page");
		spot.at("title").text(card.title(), 100);
		for (QuestionCard question : card.questions()) {
			String name = (question.asks() != null) ? question.asks() : String.valueOf(question.question());
			check(question, spot.at(name));
		}
	}

	private static void check(QuestionCard question, Spot spot) {
		spot.is(question.isWhole(),
				"neither 'asks', with 'title' and 'labels' at most, nor 'question', 'title', 'why', 'none' and 'lines'");
		Stream.ofNullable(question.asks())
			.forEach((asks) -> spot.at("asks").refers(Namespaces.CODEBOOK_QUESTION, asks));
		Stream.ofNullable(question.question()).forEach((slug) -> checkOwn(slug, spot));
		spot.at("title").text(question.title(), 200);
		spot.at("why").text(question.why(), 400);
		spot.at("none").text(question.none(), 100);
		question.labels().forEach((finding, label) -> {
			spot.at("labels " + finding).text(label, 300);
			spot.at("labels").refers(Namespaces.FINDING, finding);
		});
		for (LineCard line : question.lines()) {
			check(line, spot.at((line.opens() != null) ? line.opens() : String.valueOf(line.finding())));
		}
	}

	private static void checkOwn(String slug, Spot spot) {
		spot.slug(slug);
		spot.is(!spot.knows(Namespaces.CODEBOOK_QUESTION, slug), "'" + slug + "' is a question of findings.yaml");
		spot.is(!spot.knows(Namespaces.FINDING, slug), "'" + slug + "' is an answer of findings.yaml");
	}

	private static void check(LineCard line, Spot spot) {
		spot.is(line.isWhole(), "neither 'finding', nor 'opens', 'label', 'title', 'why', 'none' and 'lines'");
		spot.at("label").text(line.label(), 300);
		spot.at("title").text(line.title(), 200);
		spot.at("why").text(line.why(), 400);
		spot.at("none").text(line.none(), 100);
		Stream.ofNullable(line.opens()).forEach((slug) -> checkOwn(slug, spot));
		line.findings().forEach((finding) -> spot.refers(Namespaces.FINDING, finding));
		line.lines().forEach((answer) -> checkNamed(answer, String.valueOf(line.label()), spot.at(answer.finding())));
	}

	/** Whoever reads the line in haste must meet a word for each answer behind it. */
	private static void checkNamed(NamedCard answer, String label, Spot spot) {
		spot.at("named").text(answer.named(), 60);
		spot.at("named").is(label.contains(answer.named()), "'" + answer.named() + "' does not stand in the label");
		spot.is(!spot.knows(Namespaces.EMERGENCY_FINDING, answer.finding()),
				"is an emergency by itself, so it is asked for directly, not behind a screening line");
	}

	/** The last page shows lists, and no other page is without a question. */
	@Override
	public void checkAll(List<InterviewCard> cards, Spot spot) {
		spot.distinct(cards, InterviewCard::page);
		spot.distinct(cards.stream()
			.flatMap(InterviewCard::lines)
			.flatMap((line) -> Stream.ofNullable(line.opens()))
			.toList(), (opens) -> opens);
		for (int i = 0; i < cards.size(); i++) {
			spot.at(cards.get(i).page())
				.is(cards.get(i).questions().isEmpty() == (i == cards.size() - 1),
						"the last page, and only that, has no question");
		}
	}

	@Override
	public void unpack(InterviewCard card, Rows rows) {
		rows.in("interview_page").set("slug", card.page()).set("title", card.title()).set("position", rows.next());
		for (QuestionCard question : card.questions()) {
			String slug = (question.question() != null) ? question.question() : question.asks();
			rows.in("interview_question")
				.set("slug", slug)
				.set("page", card.page())
				.set("asks", question.asks())
				.set("title", question.title())
				.set("why", question.why())
				.set("none_of_these", question.none())
				.set("position", rows.next());
			question.labels()
				.forEach((finding, label) -> rows.in("interview_line")
					.set("question", slug)
					.set("code", finding)
					.set("label", label)
					.set("opens", false)
					.set("position", rows.next()));
			for (LineCard line : question.lines()) {
				rows.in("interview_line")
					.set("question", slug)
					.set("code", (line.opens() != null) ? line.opens() : line.finding())
					.set("label", line.label())
					.set("opens", line.opens() != null)
					.set("position", rows.next());
			}
		}
		card.lines().filter((line) -> line.opens() != null).forEach((line) -> unpackList(line, rows));
	}

	private static void unpackList(LineCard line, Rows rows) {
		rows.in("interview_question")
			.set("slug", line.opens())
			.set("page", null)
			.set("asks", null)
			.set("title", line.title())
			.set("why", line.why())
			.set("none_of_these", line.none())
			.set("position", rows.next());
		line.lines()
			.forEach((answer) -> rows.in("interview_line")
				.set("question", line.opens())
				.set("code", answer.finding())
				.set("label", null)
				.set("opens", false)
				.set("position", rows.next()));
	}

}
