package crampexplorer.method;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import crampexplorer.cause.Factors;
import crampexplorer.evidence.Part;
import crampexplorer.evidence.Passage;
import crampexplorer.evidence.References;
import crampexplorer.evidence.References.Reference;
import crampexplorer.evidence.Review;
import crampexplorer.evidence.Slug;
import crampexplorer.evidence.Topic;
import crampexplorer.questionnaire.Codebook;
import crampexplorer.questionnaire.Sum;
import crampexplorer.ranking.Band;
import crampexplorer.ranking.Ranking;
import org.jspecify.annotations.Nullable;

/**
 * What /how-it-works shows.
 *
 * @param factors how many factors are ranked
 * @param bands how well a factor may fit, the best first
 * @param answers of the worked example, said back
 * @param sums the two factors that fit the example best
 * @param scores how often the check was right, where someone who saw only the story
 * entered the answers
 * @param entries the same by who entered the answers, for the stories set aside
 * @param published what others found
 * @param comparison words about these
 * @param limits what the check cannot do
 */
record MethodPage(int factors, List<BandRow> bands, List<String> answers, List<Sum> sums, List<ScoreRow> scores,
		List<ScoreRow> entries, List<PublishedRow> published, List<Passage> comparison, List<Passage> limits,
		List<Reference> references, Review review) {

	private static final List<Slug> EXAMPLE = Stream.of("foot", "at-night", "takes-diuretic", "new-medicine")
		.map(Slug::new)
		.toList();

	static MethodPage of(Codebook codebook, Factors factors, List<Score> scores, List<PublishedScore> published,
			Topic topic, References references) {
		Ranking ranking = new Ranking(factors.candidates(codebook.findings()));
		List<Sum> sums = ranking.rank(EXAMPLE)
			.stream()
			.limit(2)
			.map((ranked) -> Sum.of(ranked, factors.get(ranked.code()), codebook, references))
			.toList();
		return new MethodPage(factors.candidates(codebook.findings()).size(),
				Arrays.stream(Band.values())
					.filter((band) -> band != Band.NONE)
					.sorted((one, other) -> other.compareTo(one))
					.map((band) -> new BandRow(band.code(), band.least().signed(), band.leastFor().signed()))
					.toList(),
				EXAMPLE.stream().map((finding) -> codebook.answer(finding).you()).toList(), sums,
				ScoreRow.of(scores, List.of("makers first", "aside first")),
				ScoreRow.of(scores, List.of("aside author", "aside first", "aside second")),
				published.stream().map((row) -> PublishedRow.of(row, references)).toList(),
				references.cite(topic, "comparison"), references.cite(topic, "limits"), references.list(),
				topic.review());
	}

	/** For the links at the head of the page. */
	public List<Part> parts() {
		return Part.listed(Part.of("safe", "method.safe"), Part.of("ranking", "method.ranking"),
				Part.of("example", "method.example"), Part.of("good", "method.good"),
				Part.of("others", "method.published"), Part.of("limits", "method.limits", this.limits),
				Part.of("more", "method.more"), Part.of("sources", "footer.sources", this.references));
	}

	/**
	 * How well a factor fits.
	 *
	 * @param code end of the message key
	 * @param least total it takes
	 * @param leastFor what must speak for it
	 */
	record BandRow(String code, String least, String leastFor) {
	}

	/**
	 * How often the check was right by one measure.
	 *
	 * @param measure end of the message key
	 * @param shares one for each column
	 */
	record ScoreRow(String measure, List<Share> shares) {

		static List<ScoreRow> of(List<Score> scores, List<String> columns) {
			return scores.stream()
				.map(Score::measure)
				.distinct()
				.map((measure) -> new ScoreRow(measure,
						columns.stream()
							.flatMap((column) -> scores.stream()
								.filter((score) -> score.measure().equals(measure)
										&& column.equals(score.storySet() + " " + score.entry()))
								.map(Score::share))
							.toList()))
				.toList();
		}
	}

	/** What others found, with its number in the page's list of sources. */
	record PublishedRow(String who, @Nullable String first, @Nullable String firstThree, @Nullable String care,
			int reference) {

		static PublishedRow of(PublishedScore score, References references) {
			return new PublishedRow(score.who(), score.first(), score.firstThree(), score.care(),
					references.number(score.citation()));
		}
	}

}
