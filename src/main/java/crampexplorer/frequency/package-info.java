/**
 * How common cramps are, in figures. It must not know any other room but evidence.
 */
@ApplicationModule(allowedDependencies = { "evidence", "seed" })
@NullMarked
package crampexplorer.frequency;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
