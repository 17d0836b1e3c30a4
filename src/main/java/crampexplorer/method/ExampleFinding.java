package crampexplorer.method;

import crampexplorer.evidence.Slug;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** An answer of the worked example. */
@Entity
@Immutable
class ExampleFinding {

	@Id
	private int position;

	private Slug finding;

	@SuppressWarnings("NullAway.Init")
	protected ExampleFinding() {
	}

	Slug finding() {
		return this.finding;
	}

}
