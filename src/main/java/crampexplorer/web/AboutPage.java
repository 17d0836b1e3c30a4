package crampexplorer.web;

import java.util.List;

import crampexplorer.evidence.References;
import crampexplorer.evidence.Topic;

/** What /about shows. */
record AboutPage(Topic topic, List<SiteChange> changes, References references) {
}
