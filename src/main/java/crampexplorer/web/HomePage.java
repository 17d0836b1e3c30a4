package crampexplorer.web;

import crampexplorer.evidence.References;
import crampexplorer.evidence.Topic;

/** What the home page shows. */
record HomePage(Topic topic, References references) {
}
