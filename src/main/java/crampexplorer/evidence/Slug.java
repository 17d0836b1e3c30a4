package crampexplorer.evidence;

import java.util.regex.Pattern;

/**
 * The name of a thing in addresses, seeds and code: lower-case words joined by hyphens.
 * Findings and factors call it their code.
 *
 * @param value 1 to 60 characters; anything else is refused with an
 * {@link IllegalArgumentException}
 */
public record Slug(String value) implements Comparable<Slug> {

	private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	public Slug {
		if (!isSlug(value)) {
			throw new IllegalArgumentException("Not a slug");
		}
	}

	public static boolean isSlug(String value) {
		return value.length() <= 60 && FORM.matcher(value).matches();
	}

	@Override
	public int compareTo(Slug other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
