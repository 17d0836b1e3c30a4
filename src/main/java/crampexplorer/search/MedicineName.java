package crampexplorer.search;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/** A medicine that people ask about by its name. */
@Entity
@Immutable
class MedicineName {

	@Id
	private String name;

	private String brands;

	private String className;

	private @Nullable String page;

	private int position;

	@SuppressWarnings("NullAway.Init")
	protected MedicineName() {
	}

	String name() {
		return this.name;
	}

	/** By all its names, as a sentence begins. */
	String called() {
		String called = StringUtils.capitalize(this.name);
		return this.brands.isEmpty() ? called : called + " (" + String.join(", ", brands()) + ")";
	}

	List<String> brands() {
		return SeedWords.apart(this.brands);
	}

	/** What it is, in plain words. */
	String className() {
		return this.className;
	}

	/** Where this site speaks of it, if it does. */
	@Nullable String page() {
		return this.page;
	}

}
