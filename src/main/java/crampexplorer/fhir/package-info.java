/**
 * The check in the form of FHIR R4: its questions as a Questionnaire, its codes, and an
 * operation that assesses a response. It adds no rule of its own: what it answers is what
 * the questionnaire answers.
 */
@ApplicationModule(
		allowedDependencies = { "evidence", "cause", "guidance", "ranking", "problem", "questionnaire", "web" })
@NullMarked
package crampexplorer.fhir;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
