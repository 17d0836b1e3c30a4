package crampexplorer.web;

import crampexplorer.evidence.References;
import crampexplorer.evidence.Topic;

/** What /about shows. */
record AboutPage(Topic topic, References references) {
}
