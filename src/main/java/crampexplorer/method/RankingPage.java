package crampexplorer.method;

import java.util.List;

/**
 * What /how-it-works/rules shows of what the table alone does not say.
 *
 * @param same answers that say much the same
 * @param common answers that alone show nothing
 * @param dangers answers that are a danger itself
 * @param ordinary when cramps without a clear cause are shown: with one of the first, and
 * with none of the second
 */
record RankingPage(List<List<String>> same, List<String> common, List<DangerRule> dangers,
		List<List<String>> ordinary) {

	/**
	 * An answer that is a danger itself.
	 *
	 * @param first whether the danger stands before everything else
	 */
	record DangerRule(String answer, String danger, String path, boolean first) {
	}

}
