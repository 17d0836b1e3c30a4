/**
 * What the keeper of a site sees: its health, its metrics and its logs. None of them
 * holds anything that a visitor sent. It must not know any room.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package crampexplorer.keeper;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
