/**
 * What can be wrong with a request of another program, in one word each, and how all that
 * is wrong with it is told at once. It must not know any room.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package crampexplorer.problem;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
