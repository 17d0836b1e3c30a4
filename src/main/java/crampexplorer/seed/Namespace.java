package crampexplorer.seed;

/**
 * A kind of name that cards declare and refer to, such as that of a source.
 *
 * @param word what a problem calls it: "unknown source 'x'"
 * @param value what is known of a name
 */
public record Namespace<T>(String word, Class<T> value) {

	/** A kind of name of which nothing is known but that it is there. */
	public static Namespace<String> of(String word) {
		return new Namespace<>(word, String.class);
	}

}
