/**
 * Nutrients, and the foods that give them. It must not know causes, guidance or the
 * questionnaire: what is related arrives as links.
 */
@ApplicationModule(allowedDependencies = { "evidence", "seed" })
@NullMarked
package crampexplorer.nutrition;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
