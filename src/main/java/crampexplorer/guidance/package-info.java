/**
 * When to see a doctor: red flags, and the triage that reads them. It must not know
 * causes, ranking or the questionnaire, so that nothing there can soften a level of care.
 */
@ApplicationModule(allowedDependencies = { "evidence", "seed" })
@NullMarked
package crampexplorer.guidance;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
