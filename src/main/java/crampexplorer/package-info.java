/**
 * Cramp Explorer, a house of rooms: what a visitor can click is what a developer can
 * open.
 * <ul>
 * <li>{@code seed}: the ground floor, which reads and loads what the rooms unpack</li>
 * <li>{@code evidence}: what every fact carries, the sources, and the places of the
 * site</li>
 * <li>{@code nutrition}, {@code cause}, {@code relief}, {@code frequency},
 * {@code guidance}: the knowledge, page by page</li>
 * <li>{@code ranking}: the arithmetic, in plain Java</li>
 * <li>{@code questionnaire}: the check, its result and its JSON</li>
 * <li>{@code method}: how the check works, and every rule of it</li>
 * <li>{@code search}: finding a page, and the A to Z</li>
 * <li>{@code developers}: the API described, and where to start with it</li>
 * <li>{@code problem}: what can be wrong with a request of another program</li>
 * <li>{@code web}: the shell around every page</li>
 * </ul>
 */
@NullMarked
package crampexplorer;

import org.jspecify.annotations.NullMarked;
