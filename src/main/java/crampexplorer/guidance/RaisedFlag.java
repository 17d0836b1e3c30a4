package crampexplorer.guidance;

import java.util.List;

import crampexplorer.evidence.Slug;

/**
 * A red flag that the answers raise.
 *
 * @param code of the red flag
 * @param step which of its steps, from 0
 * @param disposition what that asks for
 * @param findings the chosen findings that raise it, in the order given
 */
public record RaisedFlag(Slug code, int step, Disposition disposition, List<Slug> findings) {
}
