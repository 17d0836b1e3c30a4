package crampexplorer.ranking;

import java.util.List;
import java.util.stream.Stream;

import crampexplorer.evidence.Slug;
import org.jspecify.annotations.Nullable;

/**
 * A factor with all that spoke for and against it. Prior and contributions add up to the
 * total.
 *
 * @param code of the factor
 * @param through the condition that carries it; null where nothing can: it is never
 * ranked
 * @param band how well it fits
 * @param shown whether it is worth showing to a visitor
 * @param total weight in all
 * @param prior weight with which the condition started
 * @param pro what speaks for it, strongest first
 * @param contra what speaks against it, strongest first
 */
public record RankedFactor(Slug code, @Nullable Slug through, Band band, boolean shown, Weight total, Weight prior,
		List<Contribution> pro, List<Contribution> contra) {

	/** All that counts, for and against. */
	public Stream<Contribution> contributions() {
		return Stream.concat(this.pro.stream(), this.contra.stream());
	}

	/** The same, worth showing to a visitor or not. */
	RankedFactor shown(boolean shown) {
		return (shown == this.shown) ? this : new RankedFactor(this.code, this.through, this.band, shown, this.total,
				this.prior, this.pro, this.contra);
	}

}
