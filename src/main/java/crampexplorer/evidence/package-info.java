/**
 * What every fact carries: its source, its verdict with the certainty, and the topic it
 * belongs to; and the claims that are held against the evidence. Every room may use it;
 * it must not know any of them.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package crampexplorer.evidence;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
