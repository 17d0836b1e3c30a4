package crampexplorer.seed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Gathers what is wrong in the seeds, so that an editor is told of all of it at once. */
class Problems {

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private final List<SeedProblem> problems = new ArrayList<>();

	void throwIfAny() {
		if (!this.problems.isEmpty()) {
			throw new SeedException(this.problems);
		}
	}

	void is(boolean holds, String file, String place, String reason) {
		if (!holds) {
			this.problems.add(new SeedProblem(file, place, reason));
		}
	}

	void text(String file, String place, @Nullable String text, int most) {
		is(text == null || (!text.isBlank() && text.length() <= most), file, place,
				"is empty or longer than " + most + " characters");
	}

	void oneOf(String file, String place, String value, Set<String> allowed) {
		is(allowed.contains(value), file, place,
				"'" + value + "' is none of " + String.join(", ", allowed.stream().sorted().toList()));
	}

	void slug(String file, Names names, String slug) {
		is(SLUG.matcher(slug).matches() && slug.length() <= 40, file, slug, "is not a slug of at most 40 characters");
		names.add(file, slug);
	}

	Names names() {
		return new Names();
	}

	/** Names that must not repeat. */
	final class Names {

		private final Set<String> seen = new HashSet<>();

		private Names() {
		}

		void add(String file, String name) {
			is(this.seen.add(name), file, name, "stands there twice");
		}

		Set<String> all() {
			return this.seen;
		}

	}

}
