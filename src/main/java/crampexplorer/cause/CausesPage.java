package crampexplorer.cause;

import java.util.List;

import crampexplorer.evidence.References;
import crampexplorer.evidence.Topic;

/**
 * What /causes shows.
 *
 * @param rows a topic for each cause
 */
record CausesPage(Topic topic, List<Topic> rows, References references) {
}
