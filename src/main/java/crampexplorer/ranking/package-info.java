/**
 * The arithmetic of the check: adds weights of evidence and explains each number it
 * gives. Plain Java: it must not know Spring, JPA, a clock, chance, or any room but the
 * value types of evidence.
 */
@ApplicationModule(allowedDependencies = "evidence")
@NullMarked
package crampexplorer.ranking;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
