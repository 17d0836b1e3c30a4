package crampexplorer.seed;

/**
 * Which files hold the cards of a {@link Crate}, and how.
 *
 * @param path within the seeds folder; of a folder, with a slash at its end
 * @param form how the files are written
 * @param card what an entry is read into
 */
public record Seedfile<C>(String path, Form form, Class<C> card) {

	/** How a file is written. */
	enum Form {

		/** A table: a line of column names, then a row for each card. A dash: nothing. */
		TABLE,
		/** A YAML list of cards. */
		LIST,
		/** A folder of YAML files, each one card. */
		CARDS,
		/** A folder of YAML files, each a list of cards. */
		LISTS;

		boolean isFolder() {
			return this == CARDS || this == LISTS;
		}

	}

	/** A table such as {@code foods.csv}. */
	public static <C> Seedfile<C> table(String path, Class<C> card) {
		return new Seedfile<>(path, Form.TABLE, card);
	}

	/** A list such as {@code relief.yaml}. */
	public static <C> Seedfile<C> list(String path, Class<C> card) {
		return new Seedfile<>(path, Form.LIST, card);
	}

	/** A folder such as {@code causes/}, with a file for each card. */
	public static <C> Seedfile<C> cards(String folder, Class<C> card) {
		return new Seedfile<>(folder, Form.CARDS, card);
	}

	/** A folder such as {@code red-flags/}, with a list in each file. */
	public static <C> Seedfile<C> lists(String folder, Class<C> card) {
		return new Seedfile<>(folder, Form.LISTS, card);
	}

	/** Whether a file holds a list of cards in YAML. */
	public boolean isList() {
		return this.form == Form.LIST || this.form == Form.LISTS;
	}

	boolean holds(String file) {
		return this.form.isFolder() ? file.startsWith(this.path) : file.equals(this.path);
	}

}
