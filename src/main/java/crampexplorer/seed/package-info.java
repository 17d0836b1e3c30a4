/**
 * The ground floor: reads seed files, tells what is wrong with them, and loads their rows
 * in one repeatable migration. What stands in the files is known to the rooms alone, each
 * by its {@link crampexplorer.seed.Crate}s. It must not know any room.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package crampexplorer.seed;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
