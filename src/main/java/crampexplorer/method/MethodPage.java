package crampexplorer.method;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import crampexplorer.cause.Factors;
import crampexplorer.evidence.Citation;
import crampexplorer.evidence.Heading;
import crampexplorer.evidence.References;
import crampexplorer.evidence.Slug;
import crampexplorer.evidence.Topic;
import crampexplorer.method.Score.Entry;
import crampexplorer.method.Score.StorySet;
import crampexplorer.questionnaire.Codebook;
import crampexplorer.questionnaire.Sum;
import crampexplorer.ranking.Band;
import crampexplorer.ranking.Candidate;
import crampexplorer.ranking.Ranking;
import org.jspecify.annotations.Nullable;

/**
 * What /how-it-works shows.
 *
 * @param factors how many factors are ranked
 * @param bands how well a factor may fit, the best first
 * @param example a worked example
 * @param scores how often the check was right
 * @param published what others found
 */
record MethodPage(Topic topic, int factors, List<BandRow> bands, Example example, Scores scores,
		List<PublishedRow> published, References references) {

	static MethodPage of(Topic topic, List<Candidate> candidates, Example example, List<Score> scores,
			List<PublishedScore> published, References references) {
		return new MethodPage(topic, candidates.size(),
				Arrays.stream(Band.values())
					.filter((band) -> band != Band.NONE)
					.sorted((one, other) -> other.compareTo(one))
					.map((band) -> new BandRow(band.code(), band.least().signed(), band.leastFor().signed()))
					.toList(),
				example, Scores.of(scores), published.stream().map(PublishedRow::of).toList(), references);
	}

	/** For the links at the head of the page. */
	public List<Heading> headings() {
		return Heading.list(Heading.one("safe", "method.safe"), Heading.one("ranking", "method.ranking"),
				Heading.one("example", "method.example"), Heading.one("good", "method.good"),
				Heading.one("others", "method.published"), Heading.of(this.topic, "limits"),
				Heading.one("more", "method.more"), Stream.of(Heading.SOURCES));
	}

	/**
	 * A worked example.
	 *
	 * @param answers said back
	 * @param sums the two factors that fit best
	 */
	record Example(List<String> answers, List<Sum> sums) {

		static Example of(List<Slug> findings, Codebook codebook, Factors factors) {
			List<Sum> sums = new Ranking(factors.candidates(codebook.findings())).rank(findings)
				.stream()
				.limit(2)
				.map((ranked) -> Sum.of(ranked, factors.get(ranked.code()), codebook))
				.toList();
			return new Example(findings.stream().map((finding) -> codebook.answer(finding).you()).toList(), sums);
		}
	}

	/**
	 * How often the check was right.
	 *
	 * @param sets by set of stories, where someone who saw only the story entered the
	 * answers
	 * @param entries by who entered the answers, for the stories set aside
	 */
	record Scores(List<ScoreRow> sets, List<ScoreRow> entries) {

		static Scores of(List<Score> scores) {
			return new Scores(
					ScoreRow.of(scores,
							Stream.of(StorySet.values()).map((set) -> new Column(set, Entry.FIRST)).toList()),
					ScoreRow.of(scores,
							Stream.of(Entry.values()).map((entry) -> new Column(StorySet.ASIDE, entry)).toList()));
		}
	}

	/** A column of scores. */
	record Column(StorySet set, Entry entry) {
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

		static List<ScoreRow> of(List<Score> scores, List<Column> columns) {
			return scores.stream()
				.map(Score::measure)
				.distinct()
				.map((measure) -> new ScoreRow(measure,
						columns.stream()
							.flatMap((column) -> scores.stream()
								.filter((score) -> score.measure().equals(measure)
										&& column.equals(new Column(score.storySet(), score.entry())))
								.map(Score::share))
							.toList()))
				.toList();
		}
	}

	/** What others found. */
	record PublishedRow(String who, @Nullable String first, @Nullable String firstThree, @Nullable String care,
			List<Citation> citations) {

		static PublishedRow of(PublishedScore score) {
			return new PublishedRow(score.who(), score.first(), score.firstThree(), score.care(),
					List.of(score.citation()));
		}
	}

}
