package crampexplorer.likelihood;

import java.math.BigDecimal;

import crampexplorer.evidence.Slug;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** Of 100 people, how many give an answer where a condition does not say: a row. */
@Entity
@Immutable
class BaseRate {

	@Id
	private String finding;

	private BigDecimal ofHundred;

	@SuppressWarnings("NullAway.Init")
	protected BaseRate() {
	}

	Slug finding() {
		return new Slug(this.finding);
	}

	BigDecimal ofHundred() {
		return this.ofHundred.stripTrailingZeros();
	}

}
