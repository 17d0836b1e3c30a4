package crampexplorer.evidence;

import java.util.Arrays;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

import org.springframework.util.StringUtils;

/** What the topic of a page is called, and its page in a line. */
@Entity
@Immutable
public class Headline {

	@Id
	private String topic;

	private String name;

	private String clinicalName;

	private String summary;

	@SuppressWarnings("NullAway.Init")
	protected Headline() {
	}

	/** Address of its page and its topic. */
	public String topic() {
		return this.topic;
	}

	/** What having it is called, such as {@code Low magnesium}. */
	public String name() {
		return this.name;
	}

	/** What clinicians call it. */
	public String clinicalName() {
		return this.clinicalName;
	}

	/** The same, one by one; a remark behind a semicolon is none. */
	public List<String> clinicalNames() {
		return Arrays.stream(this.clinicalName.split(";")[0].split(","))
			.map(String::strip)
			.map(StringUtils::capitalize)
			.toList();
	}

	public String summary() {
		return this.summary;
	}

}
