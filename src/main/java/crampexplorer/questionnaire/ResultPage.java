package crampexplorer.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import crampexplorer.cause.Factor;
import crampexplorer.cause.Factors;
import crampexplorer.evidence.Passage;
import crampexplorer.evidence.References;
import crampexplorer.evidence.References.Reference;
import crampexplorer.evidence.Slug;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;
import crampexplorer.guidance.CareLevel;
import crampexplorer.guidance.Disposition;
import crampexplorer.guidance.RaisedFlag;
import crampexplorer.guidance.RedFlag;
import crampexplorer.guidance.RedFlags;
import crampexplorer.ranking.Band;
import crampexplorer.ranking.RankedFactor;

/**
 * What /check/result shows: the level of care first, then what may contribute.
 *
 * @param level of care: end of message keys and of the card's style
 * @param disposition end of the message key that says what to do, how soon and with whom
 * @param deciding red flags that decide
 * @param others red flags that ask for less
 * @param selfCare what to do where no red flag holds
 * @param watchEmergency when to call the emergency number
 * @param watchToday when to get help today
 * @param notes about the answers, as ends of message keys
 * @param answered how many questions were answered
 * @param open how many were not
 * @param factors that are shown, best first
 * @param lessFitting the others
 * @param cautions that apply to this person
 * @param rows the answers
 * @param hidden findings that travel on
 * @param references sources
 */
record ResultPage(String level, String disposition, List<FlagCard> deciding, List<FlagCard> others,
		List<Passage> selfCare, List<Passage> watchEmergency, List<Passage> watchToday, List<String> notes,
		long answered, long open, List<FactorCard> factors, List<LesserFactor> lessFitting, List<CautionCard> cautions,
		List<AnswersPage.Row> rows, List<String> hidden, List<Reference> references) {

	/** As many factors are shown in full. */
	private static final int MOST = 5;

	/** As many, where none fits better than weakly. */
	private static final int MOST_WEAK = 3;

	private static final Slug NO_CLEAR_CAUSE = new Slug("no-clear-cause");

	static ResultPage of(Assessment assessment, Codebook codebook, RedFlags flags, Factors factors,
			List<PersonalCaution> cautions, Topics topics, References references) {
		Disposition disposition = assessment.triage().disposition();
		List<FlagCard> deciding = new ArrayList<>();
		List<FlagCard> others = new ArrayList<>();
		for (RaisedFlag raised : assessment.triage().flags()) {
			boolean decides = raised.disposition().level() == disposition.level()
					&& raised.disposition().within() == disposition.within();
			(decides ? deciding : others)
				.add(FlagCard.of(raised, flags.get(raised.code()), codebook, topics, references));
		}
		Topic watch = topics.get("/check/result");
		List<Passage> selfCare = deciding.isEmpty() ? references.cite(watch, "self-care") : List.of();
		List<Passage> watchEmergency = references.cite(watch, "watch-emergency");
		List<Passage> watchToday = references.cite(watch, "watch-today");
		List<CautionCard> cautionCards = cautions.stream()
			.map((caution) -> CautionCard.of(caution, topics, references))
			.toList();
		List<RankedFactor> shown = shown(assessment);
		List<FactorCard> cards = shown.stream()
			.map((factor) -> FactorCard.of(factor, codebook, factors, topics, references))
			.toList();
		List<LesserFactor> less = assessment.factors()
			.stream()
			.filter((factor) -> !shown.contains(factor))
			.map((factor) -> LesserFactor.of(factor, codebook, factors))
			.toList();
		List<AnswersPage.Row> rows = AnswersPage.rows(assessment.answers(), codebook);
		long answered = rows.stream().filter((row) -> !row.answers().isEmpty()).count();
		return new ResultPage(disposition.level().code(), dispositionKey(disposition), deciding, others, selfCare,
				watchEmergency, watchToday, assessment.notes().stream().map(Note::code).toList(), answered,
				rows.size() - answered, cards, less, cautionCards, rows,
				assessment.answers().findings().stream().map(Slug::value).toList(), references.list());
	}

	static String dispositionKey(Disposition disposition) {
		return String.join(".", disposition.level().code(), disposition.within().code(), disposition.who().code())
			.replace(' ', '-');
	}

	/**
	 * Factors that fit some or better; where none does, those that fit weakly. Where care
	 * is urgent, no clear cause stands behind the others, and never alone.
	 */
	static List<RankedFactor> shown(Assessment assessment) {
		boolean urgent = assessment.level().atLeast(CareLevel.URGENT);
		List<RankedFactor> ranked = assessment.factors()
			.stream()
			.filter((factor) -> !urgent || !factor.code().equals(NO_CLEAR_CAUSE))
			.toList();
		List<RankedFactor> shown = new ArrayList<>(atLeast(Band.SOME, ranked).limit(MOST).toList());
		if (shown.isEmpty()) {
			shown.addAll(atLeast(Band.WEAK, ranked).limit(MOST_WEAK).toList());
		}
		if (urgent && !shown.isEmpty()) {
			atLeast(Band.SOME, assessment.factors()).filter((factor) -> factor.code().equals(NO_CLEAR_CAUSE))
				.forEach(shown::add);
		}
		return shown;
	}

	private static Stream<RankedFactor> atLeast(Band band, List<RankedFactor> factors) {
		return factors.stream().filter((factor) -> factor.band().compareTo(band) >= 0);
	}

	/** Why a level was reached. */
	record FlagCard(String title, String path, String disposition, List<String> reasons, List<Passage> advice,
			List<String> mayIndicate) {

		static FlagCard of(RaisedFlag raised, RedFlag flag, Codebook codebook, Topics topics, References references) {
			return new FlagCard(flag.title(), flag.path(), dispositionKey(raised.disposition()),
					raised.findings().stream().map((finding) -> codebook.answer(finding).you()).toList(),
					references.cite(topics.get(flag.path()), "do"), flag.mayIndicate());
		}
	}

	/** A factor that fits less well, with the answers that spoke for and against it. */
	record LesserFactor(String name, String path, String band, String total, List<String> pro, List<String> contra) {

		static LesserFactor of(RankedFactor ranked, Codebook codebook, Factors factors) {
			Factor factor = factors.get(ranked.code());
			return new LesserFactor(factor.name(), factor.path(), ranked.band().code(),
					FactorCard.signed(ranked.total()), FactorCard.brief(ranked.pro(), codebook),
					FactorCard.brief(ranked.contra(), codebook));
		}
	}

	/** A caution that applies to this person. */
	record CautionCard(String title, List<Passage> passages) {

		static CautionCard of(PersonalCaution caution, Topics topics, References references) {
			return new CautionCard(caution.title(), references.cite(topics.get(caution.path()), "do"));
		}
	}

}
