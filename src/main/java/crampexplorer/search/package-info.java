/**
 * Finding a page: the search and the A to Z, over every topic. It must not know the rooms
 * whose pages it finds, but for the red flags, whose cards stand before all results.
 */
@ApplicationModule(allowedDependencies = { "evidence", "guidance", "seed" })
@NullMarked
package crampexplorer.search;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
