/**
 * What someone needs who builds on the check: its description in OpenAPI, and a page to
 * start from. It only tells what the check itself knows.
 */
@ApplicationModule(allowedDependencies = { "evidence", "problem", "questionnaire" })
@NullMarked
package crampexplorer.developers;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
