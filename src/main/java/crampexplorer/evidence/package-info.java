/**
 * What every fact carries: its source, its certainty, and the topic it belongs to. Every
 * room may use it; it must not know any of them.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package crampexplorer.evidence;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
