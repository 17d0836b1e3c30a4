package crampexplorer.method;

import java.util.List;
import java.util.stream.Stream;

import crampexplorer.evidence.Citation;
import crampexplorer.evidence.References;
import crampexplorer.evidence.Topics;
import crampexplorer.guidance.RedFlag;

/**
 * What /how-it-works/rules shows of a level of care: its red flags.
 *
 * @param level end of the message key
 */
record FlagsPage(String level, List<FlagRule> flags, References references) {

	/**
	 * A step of a red flag.
	 *
	 * @param level of care: end of the message key
	 * @param ways it holds when one of these does
	 * @param disposition end of the message key
	 * @param citations its sources; none for a caution
	 */
	record FlagRule(String level, String title, String path, List<WayLines> ways, String disposition,
			List<Citation> citations) {

		static Stream<FlagRule> of(RedFlag flag, Topics topics, Words words) {
			return flag.steps()
				.stream()
				.map((step) -> new FlagRule(step.disposition().level().code(), step.title(), step.path(),
						step.ways()
							.stream()
							.map((way) -> new WayLines(words.lines(way.when()), words.lines(way.unless())))
							.toList(),
						step.disposition().code(),
						topics.get(step.path())
							.part("sign")
							.stream()
							.flatMap((passage) -> passage.citations().stream())
							.toList()));
		}
	}

	/**
	 * A way in which a step holds.
	 *
	 * @param when it does when all these lines do; of a line, one answer is enough
	 * @param unless lines that switch it off when all do
	 */
	record WayLines(List<List<String>> when, List<List<String>> unless) {
	}

}
