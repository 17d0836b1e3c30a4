package crampexplorer.guidance;

import java.util.List;

import crampexplorer.evidence.Slug;

/**
 * A red flag that the answers raise.
 *
 * @param code of the red flag
 * @param disposition what it asks for
 * @param findings the chosen findings that raise it, in the order given
 */
public record RaisedFlag(Slug code, Disposition disposition, List<Slug> findings) {
}
