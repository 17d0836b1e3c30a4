/**
 * The loading dock: reads the seed files, checks them as a whole, and loads them by SQL
 * in one repeatable migration. It must not know any room.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package crampexplorer.seed;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
