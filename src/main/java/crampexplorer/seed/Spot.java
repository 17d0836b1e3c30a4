package crampexplorer.seed;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A place in a seed file where something may be wrong. What is told at it is gathered, so
 * that an editor is told of everything at once.
 */
public final class Spot {

	private static final int LONGEST_SLUG = 40;

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private final String file;

	private final String place;

	private final Names names;

	private final List<SeedProblem> problems;

	Spot(String file, String place, Names names, List<SeedProblem> problems) {
		this.file = file;
		this.place = place;
		this.names = names;
		this.problems = problems;
	}

	/** The file that it is in. */
	public String file() {
		return this.file;
	}

	/** A spot within this one. */
	public Spot at(String place) {
		String separator = (this.place.isEmpty() || place.isEmpty() || place.startsWith("[") || place.startsWith("."))
				? "" : " ";
		return new Spot(this.file, this.place + separator + place, this.names, this.problems);
	}

	/** Tells the reason where something does not hold. */
	public void is(boolean holds, String reason) {
		if (!holds) {
			this.problems.add(new SeedProblem(this.file, this.place, reason));
		}
	}

	/**
	 * Words may be left out, but where they stand they are not blank.
	 * @param most characters
	 */
	public void text(@Nullable String text, int most) {
		is(text == null || (!text.isBlank() && text.length() <= most),
				"is empty or longer than " + most + " characters");
	}

	/** A slug has at most 40 characters, so that every column takes it. */
	public void slug(String slug) {
		is(SLUG.matcher(slug).matches() && slug.length() <= LONGEST_SLUG,
				"'" + slug + "' is not a slug of at most " + LONGEST_SLUG + " characters");
	}

	/** A word must be one of some, which are told where it is not. */
	public void oneOf(String word, Collection<String> words) {
		is(words.contains(word), "'" + word + "' is none of " + String.join(", ", words));
	}

	/** Tells of each key that comes again. */
	public <T> void distinct(Collection<T> values, Function<T, ?> key) {
		Set<Object> seen = new HashSet<>();
		values.forEach(
				(value) -> at(String.valueOf(key.apply(value))).is(seen.add(key.apply(value)), "stands there twice"));
	}

	/** Makes a name known that others may refer to; each once. */
	public void declare(Namespace<String> namespace, String name) {
		declare(namespace, name, name);
	}

	/** Makes a name known, with what others may ask of it. */
	public <T> void declare(Namespace<T> namespace, String name, T value) {
		is(this.names.add(namespace, name, value), namespace.word() + " '" + name + "' stands there twice");
	}

	/** Whether a name was declared. */
	public boolean knows(Namespace<?> namespace, String name) {
		return find(namespace, name).isPresent();
	}

	/** What was declared of a name. */
	public <T> Optional<T> find(Namespace<T> namespace, String name) {
		return this.names.find(namespace, name);
	}

	/** Every name of a kind that was declared. */
	public Set<String> known(Namespace<?> namespace) {
		return this.names.known(namespace);
	}

	/** A card that has a file of its own bears its name. */
	public void namesFile(String folder, String name) {
		is(this.file.equals(folder + name + ".yaml"), "'" + name + "' is not the name of the file");
	}

	/** A name here must be known. */
	public void refers(Namespace<?> namespace, String name) {
		is(knows(namespace, name), "unknown " + namespace.word() + " '" + name + "'");
	}

}
