/**
 * The site in a real browser: the check by mouse and by keyboard, print, and
 * accessibility. Needs an installed Chromium; knows the site by its addresses alone.
 */
@NullMarked
package crampexplorer.browser;

import org.jspecify.annotations.NullMarked;
