package crampexplorer.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import crampexplorer.evidence.Citation;
import crampexplorer.evidence.Heading;
import crampexplorer.evidence.References;
import crampexplorer.evidence.Slug;
import crampexplorer.evidence.Topic;
import crampexplorer.method.Score.Entry;
import crampexplorer.method.Score.StorySet;
import crampexplorer.questionnaire.Codebook;
import crampexplorer.questionnaire.Sum;
import crampexplorer.questionnaire.Sums;
import crampexplorer.ranking.Band;
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

	static MethodPage of(Topic topic, int factors, Example example, List<Score> scores, List<PublishedScore> published,
			References references) {
		return new MethodPage(topic, factors,
				Arrays.stream(Band.values())
					.filter((band) -> band != Band.NONE)
					.sorted((one, other) -> other.compareTo(one))
					.map((band) -> new BandRow(band.code(), Math.round(100 * band.least())))
					.toList(),
				example, Scores.of(scores), published.stream().map(PublishedRow::of).toList(), references);
	}

	/** For the links at the head of the page. */
	public List<Heading> headings() {
		return Heading.list(Heading.one("safe", "method.safe"), Heading.one("ranking", "method.ranking"),
				Heading.one("example", "method.example"), Heading.one("good", "method.good"),
				Heading.one("others", "method.published"), Heading.of(this.topic, "limits"),
				Heading.one("more", "method.more"));
	}

	/**
	 * A worked example.
	 *
	 * @param answers said back
	 * @param sums the two factors that fit best
	 */
	record Example(List<String> answers, List<Sum> sums) {

		static Example of(List<Slug> findings, Codebook codebook, Ranking ranking, Sums explained) {
			List<Sum> sums = ranking.rank(findings).stream().limit(2).map(explained::of).toList();
			return new Example(findings.stream().map((finding) -> codebook.answer(finding).you()).toList(), sums);
		}
	}

	/**
	 * How often the check was right.
	 *
	 * @param columns ends of message keys
	 */
	record Scores(List<String> columns, List<ScoreRow> rows) {

		private static final List<Column> COLUMNS = List.of(new Column(StorySet.UNSEEN, Entry.FIRST),
				new Column(StorySet.UNSEEN, Entry.SECOND), new Column(StorySet.EARLIER, Entry.FIRST),
				new Column(StorySet.DEVELOPMENT, Entry.FIRST), new Column(StorySet.CASES, Entry.AUTHOR));

		static Scores of(List<Score> scores) {
			return new Scores(COLUMNS.stream().map(Column::code).toList(), ScoreRow.of(scores, COLUMNS));
		}
	}

	/** A column of scores. */
	record Column(StorySet set, Entry entry) {

		String code() {
			return this.set.code() + "." + this.entry.code();
		}

		@Nullable Share share(List<Score> scores, String measure) {
			return scores.stream()
				.filter((score) -> score.measure().equals(measure)
						&& equals(new Column(score.storySet(), score.entry())))
				.map(Score::share)
				.findFirst()
				.orElse(null);
		}
	}

	/**
	 * How well a factor fits.
	 *
	 * @param code end of the message key
	 * @param least share of the evidence that it takes, in percent
	 */
	record BandRow(String code, long least) {
	}

	/**
	 * How often the check was right by one measure.
	 *
	 * @param measure end of the message key
	 * @param shares one for each column; null where nothing was counted
	 */
	record ScoreRow(String measure, List<@Nullable Share> shares) {

		static List<ScoreRow> of(List<Score> scores, List<Column> columns) {
			return scores.stream().map(Score::measure).distinct().map((measure) -> {
				List<@Nullable Share> shares = new ArrayList<>();
				columns.forEach((column) -> shares.add(column.share(scores, measure)));
				return new ScoreRow(measure, shares);
			}).toList();
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
