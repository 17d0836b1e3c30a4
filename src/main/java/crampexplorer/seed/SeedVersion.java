package crampexplorer.seed;

/**
 * Which seeds were loaded.
 *
 * @param ofTheRules changes with whatever can change an answer of the check
 * @param ofAll changes with any fact
 */
public record SeedVersion(String ofTheRules, String ofAll) {
}
