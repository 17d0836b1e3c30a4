package crampexplorer.guidance;

import crampexplorer.evidence.References;
import crampexplorer.evidence.Topic;

/** What /children shows. */
record ChildrenPage(Topic topic, References references) {
}
