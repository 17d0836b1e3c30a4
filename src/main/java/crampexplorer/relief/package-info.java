/**
 * What to do in a cramp, how to prevent the next, and food against supplements. It must
 * not know any other room but evidence.
 */
@ApplicationModule(allowedDependencies = { "evidence", "seed" })
@NullMarked
package crampexplorer.relief;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
