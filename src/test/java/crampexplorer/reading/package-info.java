/** How hard the pages are to read, and how long they take. */
@NullMarked
package crampexplorer.reading;

import org.jspecify.annotations.NullMarked;
