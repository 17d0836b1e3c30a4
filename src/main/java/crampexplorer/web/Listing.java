package crampexplorer.web;

import org.jspecify.annotations.Nullable;

/**
 * How a page may be listed by search engines.
 *
 * @param path of the page, without a query
 * @param open whether it may be listed at all
 * @param canonical its one whole address; null where that of the site is not known
 */
public record Listing(String path, boolean open, @Nullable String canonical) {
}
