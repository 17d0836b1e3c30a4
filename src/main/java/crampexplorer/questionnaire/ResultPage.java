package crampexplorer.questionnaire;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import crampexplorer.cause.Factor;
import crampexplorer.cause.Factors;
import crampexplorer.evidence.Passage;
import crampexplorer.evidence.References;
import crampexplorer.evidence.References.Reference;
import crampexplorer.evidence.Review;
import crampexplorer.evidence.Slug;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;
import crampexplorer.guidance.CareLevel;
import crampexplorer.guidance.RaisedFlag;
import crampexplorer.guidance.RedFlag;
import crampexplorer.nutrition.Plates;
import crampexplorer.nutrition.Plates.Suggestion;
import crampexplorer.ranking.Band;
import crampexplorer.ranking.Contribution;
import crampexplorer.ranking.RankedFactor;

/**
 * What /check/result shows: the level of care first, then what may contribute.
 *
 * @param level of care: end of message keys and of the card's style
 * @param disposition end of the message key that says what to do, how soon and with whom
 * @param deciding red flags that decide
 * @param others red flags that ask for less, and name an answer that no deciding one
 * names
 * @param selfCare what to do where no red flag holds
 * @param watchEmergency when to call the emergency number
 * @param watchToday when to get help today
 * @param tonight what to do until then
 * @param notes about the answers, as ends of message keys
 * @param answered how many questions were answered
 * @param open how many were not
 * @param factors that are shown, best first
 * @param nearFirst how many of them, from the first, fit about equally well
 * @param clusters what belongs together among them
 * @param next the open questions that could move the order most
 * @param asks what to ask a doctor or pharmacist
 * @param weak others that fit weakly
 * @param unmatched others that do not fit
 * @param cautions that apply to this person
 * @param plate food to eat more of
 * @param rows the answers
 * @param hidden findings that travel on
 * @param references sources
 * @param review when the words were last checked
 */
record ResultPage(String level, String disposition, List<ShownFlag> deciding, List<ShownFlag> others,
		List<Passage> selfCare, List<Passage> watchEmergency, List<Passage> watchToday, List<Passage> tonight,
		List<String> notes, long answered, long open, List<ShownFactor> factors, int nearFirst,
		List<ShownCluster> clusters, List<NextQuestion> next, List<Passage> asks, List<LesserFactor> weak,
		List<LesserFactor> unmatched, List<ShownCaution> cautions, PlateShown plate, List<AnswersPage.Row> rows,
		List<String> hidden, List<Reference> references, Review review) {

	/** Self-care holds only if there is no danger sign: not answered is not none. */
	static String heading(Assessment assessment) {
		String key = assessment.triage().disposition().code();
		boolean unsure = assessment.level() == CareLevel.SELF_CARE
				&& assessment.notes().contains(Note.DANGER_SIGNS_NOT_ANSWERED);
		return unsure ? key + ".unsure" : key;
	}

	/** Why a level was reached. */
	record ShownFlag(String title, String path, String disposition, List<String> reasons, List<Passage> advice,
			List<Passage> say, List<String> mayIndicate) {

		static ShownFlag of(RaisedFlag raised, RedFlag flag, Codebook codebook, List<Passage> advice,
				List<Passage> say) {
			return new ShownFlag(flag.title(), flag.path(), raised.disposition().code(),
					raised.findings().stream().map((finding) -> codebook.answer(finding).you()).toList(), advice, say,
					flag.mayIndicate());
		}
	}

	/** A factor that fits less well, with the answers that spoke for and against it. */
	record LesserFactor(String name, String path, String prior, String total, List<String> pro, List<String> contra) {

		static LesserFactor of(RankedFactor ranked, Codebook codebook, Factors factors) {
			Factor factor = factors.get(ranked.code());
			return new LesserFactor(factor.name(), factor.path(), ranked.prior().signed(), ranked.total().signed(),
					brief(ranked.pro(), codebook), brief(ranked.contra(), codebook));
		}

		/** The answers that count, with their weights, in short. */
		private static List<String> brief(List<Contribution> contributions, Codebook codebook) {
			return contributions.stream()
				.filter(Contribution::counted)
				.map((contribution) -> codebook.answer(contribution.clue().finding()).you() + " ("
						+ contribution.weight().signed() + ")")
				.toList();
		}
	}

	/**
	 * Food rich in nutrients that reached some or better.
	 *
	 * @param foods none where care is urgent, or a caution withholds all food
	 * @param reference number of their data in the page's list of sources; 0 without
	 * foods
	 * @param withheld whether a caution left some foods out
	 * @param open whether there would be food, but questions are open that may make it
	 * unsafe
	 */
	record PlateShown(List<Suggestion> foods, int reference, boolean withheld, boolean open) {

		private static final PlateShown NONE = new PlateShown(List.of(), 0, false, false);

		static PlateShown of(Assessment assessment, List<PersonalCaution> cautions, boolean settled, Plates plates,
				References references) {
			List<String> withheld = cautions.stream()
				.flatMap((caution) -> Stream.ofNullable(caution.withholds()))
				.toList();
			if (withheld.contains(PersonalCaution.ALL_FOOD) || assessment.level().atLeast(CareLevel.URGENT)) {
				return NONE;
			}
			List<Slug> fitting = assessment.factors()
				.stream()
				.filter((factor) -> factor.band().compareTo(Band.SOME) >= 0)
				.map(RankedFactor::code)
				.toList();
			List<Suggestion> foods = plates.suggest(fitting,
					withheld.stream().map(Slug::new).collect(Collectors.toSet()),
					withheld.contains(PersonalCaution.ANIMAL_FOOD));
			if (foods.isEmpty()) {
				return NONE;
			}
			return settled ? new PlateShown(foods, references.number(Plates.DATA), !withheld.isEmpty(), false)
					: new PlateShown(List.of(), 0, false, true);
		}
	}

	/** Factors that belong together, and why. */
	record ShownCluster(String title, String path, List<Passage> passages) {
	}

	/**
	 * An open question.
	 *
	 * @param page where it stands
	 * @param title as asked
	 */
	record NextQuestion(String page, String title) {
	}

	/** A caution that applies to this person. */
	record ShownCaution(String title, List<Passage> passages) {

		static ShownCaution of(PersonalCaution caution, Topics topics, References references) {
			return new ShownCaution(caution.title(), references.cite(topics.get(caution.path()), "do"));
		}
	}

}
