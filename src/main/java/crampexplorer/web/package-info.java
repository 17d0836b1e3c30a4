/**
 * The shell around every page: home, about and what changed, headers, errors, and what
 * search engines read. It knows no room but evidence, for what the home page says has its
 * sources too, and the problems that it tells other programs.
 */
@ApplicationModule(allowedDependencies = { "evidence", "problem", "seed" })
@NullMarked
package crampexplorer.web;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
