package crampexplorer.cause;

import java.util.List;

import crampexplorer.evidence.References;
import crampexplorer.evidence.Topic;

/**
 * What /causes shows.
 *
 * @param rows a topic for each cause
 * @param lookAlikes a topic for each thing that can feel like a cramp
 */
record CausesPage(Topic topic, List<Topic> rows, List<Topic> lookAlikes, References references) {
}
