package crampexplorer.guidance;

import java.util.Comparator;

/**
 * What care to get, how soon, and from whom. The natural order is the most urgent first.
 *
 * @param level level of care
 * @param within how soon
 * @param who whom to turn to
 */
public record Disposition(CareLevel level, Within within, Who who) implements Comparable<Disposition> {

	/** Where no red flag holds. */
	public static final Disposition SELF_CARE = new Disposition(CareLevel.SELF_CARE, Within.ROUTINE, Who.YOURSELF);

	private static final Comparator<Disposition> MOST_URGENT_FIRST = Comparator.comparing(Disposition::level)
		.thenComparing(Disposition::within)
		.thenComparing(Disposition::who);

	/** Its words in one, such as {@code doctor.2-days.pharmacist}. */
	public String code() {
		return String.join(".", this.level.code(), this.within.code(), this.who.code()).replace(' ', '-');
	}

	@Override
	public int compareTo(Disposition other) {
		return MOST_URGENT_FIRST.compare(this, other);
	}

}
