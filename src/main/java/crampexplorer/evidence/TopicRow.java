package crampexplorer.evidence;

import java.util.HashSet;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A topic as stored; {@link Topics} puts its statements and links to it. */
@Entity
@Immutable
@Table(name = "topic")
class TopicRow {

	@Id
	private String path;

	private String title;

	private String place;

	private int position;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "related_topic", joinColumns = @JoinColumn(name = "topic"))
	@Column(name = "other")
	private Set<String> related = new HashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected TopicRow() {
	}

	String path() {
		return this.path;
	}

	Link link() {
		return new Link(this.title, this.path);
	}

	/** The name of the place where it stands. */
	String place() {
		return this.place;
	}

	/** Whether one of the two names the other: links lead both ways. */
	boolean isRelatedTo(TopicRow other) {
		return this.related.contains(other.path) || other.related.contains(this.path);
	}

}
