package crampexplorer.evidence;

/**
 * The name of a thing in addresses, seeds and code: lower-case words joined by hyphens.
 * Findings and factors call it their code.
 *
 * @param value 1 to 60 characters; anything else is refused with an
 * {@link IllegalArgumentException}
 */
public record Slug(String value) implements Comparable<Slug> {

	private static final int LONGEST = 60;

	public Slug {
		if (!isSlug(value)) {
			throw new IllegalArgumentException("Not a slug");
		}
	}

	public static boolean isSlug(String value) {
		boolean word = false;
		for (int i = 0; i < value.length(); i++) {
			char letter = value.charAt(i);
			if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
				word = true;
			}
			else if (letter == '-' && word) {
				word = false;
			}
			else {
				return false;
			}
		}
		return word && value.length() <= LONGEST;
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
