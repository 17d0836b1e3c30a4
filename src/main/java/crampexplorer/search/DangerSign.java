package crampexplorer.search;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import crampexplorer.evidence.Slug;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Groups of danger words that, told together, sound like a step of a red flag. */
@Entity
@Immutable
class DangerSign {

	@Id
	private int position;

	private Slug step;

	private String heard;

	private @Nullable Integer span;

	private String unless;

	private @Nullable Slug finding;

	@SuppressWarnings("NullAway.Init")
	protected DangerSign() {
	}

	/** The step of a red flag. */
	Slug step() {
		return this.step;
	}

	/** One group of each must be told. */
	List<Set<String>> heard() {
		return apart(this.heard).map((groups) -> Set.of(groups.split("\\|"))).toList();
	}

	/** How many words apart they may stand. */
	int span() {
		return (this.span != null) ? this.span : Integer.MAX_VALUE;
	}

	/** With one of these groups it means something else. */
	Set<String> unless() {
		return Set.copyOf(apart(this.unless).flatMap((groups) -> Stream.of(groups.split("\\|"))).toList());
	}

	/** The answer of the check that is this sign, if there is one. */
	@Nullable Slug finding() {
		return this.finding;
	}

	static Stream<String> apart(String cell) {
		return Arrays.stream(cell.split(" ")).filter((groups) -> !groups.isEmpty());
	}

}
