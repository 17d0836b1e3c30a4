package crampexplorer.seed;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A row of a table, by its columns. */
public final class Row {

	private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

	Row() {
	}

	/** Sets a column. Of a constant, the word that stands for it is written. */
	public Row set(String column, @Nullable Object value) {
		this.values.put(column, (value instanceof Enum<?> constant) ? Vocabulary.word(constant) : value);
		return this;
	}

	Map<String, @Nullable Object> values() {
		return this.values;
	}

}
