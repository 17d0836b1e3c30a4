package crampexplorer.evidence;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/**
 * When the content of a page was last checked, and when it is due to be checked again.
 */
@Entity
@Immutable
public class Review {

	@Id
	private String topic;

	private LocalDate checked;

	private LocalDate due;

	@SuppressWarnings("NullAway.Init")
	protected Review() {
	}

	String topic() {
		return this.topic;
	}

	public LocalDate checked() {
		return this.checked;
	}

	public LocalDate due() {
		return this.due;
	}

}
