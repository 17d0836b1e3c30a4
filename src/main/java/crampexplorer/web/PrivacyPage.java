package crampexplorer.web;

import java.util.List;

/**
 * What /privacy says of other sites.
 *
 * @param askers origins whose pages may ask the API; none where the keeper allows none
 * @param framers origins whose pages may show the check in a frame
 */
record PrivacyPage(List<String> askers, List<String> framers) {
}
