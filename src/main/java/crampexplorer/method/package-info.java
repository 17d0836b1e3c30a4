/**
 * How the check works: its method, every rule it goes by, and how often it was right. It
 * only reads what the other rooms know.
 */
@ApplicationModule(
		allowedDependencies = { "evidence", "cause", "guidance", "likelihood", "questionnaire", "ranking", "seed" })
@NullMarked
package crampexplorer.method;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
