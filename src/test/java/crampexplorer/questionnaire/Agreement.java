package crampexplorer.questionnaire;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import crampexplorer.evidence.Slug;

/**
 * How far two entries of the same stories agree.
 *
 * @param stories how many there are
 * @param shared mean over the stories of the answers that both gave among those that
 * either gave, from 0 to 1
 * @param kappa agreement beyond chance over every answer of every story (Cohen 1960), up
 * to 1
 * @param showing stories for which the first entry shows a factor
 * @param sameFirst those of them with the same factor first
 * @param sameLevel stories with the same level of care
 */
record Agreement(int stories, double shared, double kappa, int showing, int sameFirst, int sameLevel) {

	/**
	 * Compares two entries.
	 * @param one stories as one hand entered them
	 * @param other the same stories in the same order as another did
	 * @param codebook how many answers there are
	 */
	static Agreement of(List<Told> one, List<Told> other, int codebook) {
		double shared = 0;
		long both = 0;
		long byOne = 0;
		long byOther = 0;
		int showing = 0;
		int first = 0;
		int level = 0;
		for (int i = 0; i < one.size(); i++) {
			Set<Slug> chosenByOne = new HashSet<>(one.get(i).vignette().codes());
			Set<Slug> chosenByOther = new HashSet<>(other.get(i).vignette().codes());
			Set<Slug> common = new HashSet<>(chosenByOne);
			common.retainAll(chosenByOther);
			both += common.size();
			byOne += chosenByOne.size();
			byOther += chosenByOther.size();
			shared += (double) common.size() / (chosenByOne.size() + chosenByOther.size() - common.size());
			if (!one.get(i).firstThree().isEmpty()) {
				showing++;
				first += one.get(i).first().equals(other.get(i).first()) ? 1 : 0;
			}
			level += (one.get(i).level() == other.get(i).level()) ? 1 : 0;
		}
		double cells = (double) one.size() * codebook;
		double observed = (both + cells - byOne - byOther + both) / cells;
		double chance = (byOne * byOther + (cells - byOne) * (cells - byOther)) / (cells * cells);
		return new Agreement(one.size(), shared / one.size(), (observed - chance) / (1 - chance), showing, first,
				level);
	}

}
