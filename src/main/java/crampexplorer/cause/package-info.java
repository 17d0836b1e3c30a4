/**
 * Causes, medicines, look-alikes, and the factors that the check ranks. It must not know
 * the questionnaire or guidance: red flags arrive as links.
 */
@ApplicationModule(allowedDependencies = { "evidence", "seed" })
@NullMarked
package crampexplorer.cause;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
