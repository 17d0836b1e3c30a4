/**
 * What every fact carries: its source, its verdict with the certainty, the topic it
 * belongs to and the place where that stands; and the claims that are held against the
 * evidence. Every room may use it; it must not know any of them but seed.
 */
@ApplicationModule(allowedDependencies = "seed")
@NullMarked
package crampexplorer.evidence;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
