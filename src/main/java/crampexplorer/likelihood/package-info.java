/**
 * The table of likelihoods that the check ranks by: conditions, base rates and the rules
 * beside them. It must not know the questionnaire.
 */
@ApplicationModule(allowedDependencies = { "cause", "evidence", "ranking", "seed" })
@NullMarked
package crampexplorer.likelihood;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
