package crampexplorer.ranking;

/**
 * What an answer says about a condition.
 *
 * @param rate of 100 people whose main reason it is, how many would give the answer
 * @param overall of 100 people who ask, how many would
 * @param weight how far the first lies above or below the second
 */
public record Cell(double rate, double overall, Weight weight) {
}
