package crampexplorer.guidance;

import java.util.List;
import java.util.Set;

import crampexplorer.evidence.Slug;

/**
 * A way in which a step of a red flag holds.
 *
 * @param when lines, each of which must have a chosen finding
 * @param unless lines that switch it off when all of them have one; empty where nothing
 * does
 */
public record Way(List<Set<Slug>> when, List<Set<Slug>> unless) {
}
