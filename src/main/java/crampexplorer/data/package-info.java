/**
 * The facts as tables for others to build on. It reads the tables of all rooms by SQL
 * alone, so that what it gives away is what the site goes by, and it must not know any of
 * them.
 */
@ApplicationModule(allowedDependencies = { "evidence", "seed", "web" })
@NullMarked
package crampexplorer.data;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
