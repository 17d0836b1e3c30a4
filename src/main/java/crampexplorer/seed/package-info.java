/**
 * The loading dock: reads the seed files, checks them as a whole, and loads them by SQL
 * in one repeatable migration. It must not know any room.
 */
@NullMarked
package crampexplorer.seed;

import org.jspecify.annotations.NullMarked;
