package crampexplorer.questionnaire;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.IntStream;

import crampexplorer.ranking.Cell;

/**
 * How often an answer is given, as two natural frequencies of the same number of people.
 *
 * @param with of so many people with the condition, how many tick it
 * @param overall of so many who ask, how many do
 * @param of so many
 */
public record Often(String with, String overall, String of) {

	private static final int[] DENOMINATORS = { 100, 1_000, 10_000, 100_000 };

	private static final int HUNDRED = 100;

	/** Rounded, the counts keep the ratio of the rates as closely as this. */
	private static final double CLOSE = 0.15;

	/**
	 * Takes the smallest number of people whose counts keep the ratio; so none is 0.
	 */
	public static Often of(Cell cell) {
		int of = IntStream.of(DENOMINATORS)
			.filter((people) -> tells(cell, people))
			.findFirst()
			.orElse(DENOMINATORS[DENOMINATORS.length - 1]);
		return new Often(number(people(cell.rate(), of)), number(people(cell.overall(), of)), number(of));
	}

	private static boolean tells(Cell cell, int of) {
		long with = people(cell.rate(), of);
		long overall = people(cell.overall(), of);
		double ratio = cell.rate() / cell.overall();
		return Math.abs((double) with / overall / ratio - 1) < CLOSE;
	}

	private static long people(double ofHundred, int of) {
		return Math.round(ofHundred / HUNDRED * of);
	}

	private static String number(long number) {
		if (number < 1_000) {
			return Long.toString(number);
		}
		return NumberFormat.getIntegerInstance(Locale.ROOT).format(number);
	}

}
