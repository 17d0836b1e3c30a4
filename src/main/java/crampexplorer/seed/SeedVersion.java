package crampexplorer.seed;

/**
 * Which seeds were loaded.
 *
 * @param ofTheRules changes with whatever can change an answer of the check
 */
public record SeedVersion(String ofTheRules) {
}
