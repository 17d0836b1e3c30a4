/**
 * The check: its questions, the way through them, and the assessment with its result,
 * summary and JSON. It keeps nothing: answers travel in the form. It must not know
 * search.
 */
@ApplicationModule(allowedDependencies = { "evidence", "cause", "nutrition", "guidance", "likelihood", "ranking",
		"seed", "problem" })
@NullMarked
package crampexplorer.questionnaire;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
