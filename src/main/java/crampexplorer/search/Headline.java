package crampexplorer.search;

import java.util.Arrays;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

import org.springframework.util.StringUtils;

/** What a nutrient or a cause is called, and its page in a line. */
@Entity
@Immutable
class Headline {

	@Id
	private String topic;

	private String name;

	private String clinicalName;

	private String summary;

	@SuppressWarnings("NullAway.Init")
	protected Headline() {
	}

	String topic() {
		return this.topic;
	}

	/** What having it is called, such as {@code Low magnesium}. */
	String name() {
		return this.name;
	}

	/** What clinicians call it, one by one; a remark behind a semicolon is none. */
	List<String> clinicalNames() {
		return Arrays.stream(this.clinicalName.split(";")[0].split(","))
			.map(String::strip)
			.map(StringUtils::capitalize)
			.toList();
	}

	String summary() {
		return this.summary;
	}

}
