package crampexplorer.evidence;

/**
 * A link to a page of this site.
 *
 * @param label what it says
 * @param path where it leads, with the anchor where it leads to part of a page
 */
public record Link(String label, String path) {
}
