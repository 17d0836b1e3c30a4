package crampexplorer.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows that the seeds become, by table, in the order in which they were added. */
public final class Rows {

	private final Map<String, List<Row>> tables = new LinkedHashMap<>();

	private final Names names;

	private int last;

	/**
	 * Takes the tables that may be written to, and the names that cards have declared.
	 */
	Rows(Set<String> tables, Names names) {
		this.names = names;
		tables.forEach((table) -> this.tables.put(table, new ArrayList<>()));
	}

	/** Adds an empty row to a table. */
	public Row in(String table) {
		List<Row> rows = this.tables.get(table);
		if (rows == null) {
			throw new IllegalArgumentException("No crate has the table " + table);
		}
		Row row = new Row();
		rows.add(row);
		return row;
	}

	/** What was declared of a name. */
	public <T> Optional<T> find(Namespace<T> namespace, String name) {
		return this.names.find(namespace, name);
	}

	/** The next of one row of numbers, which serves every table: numbers only order. */
	public int next() {
		return ++this.last;
	}

	Map<String, List<Row>> byTable() {
		return this.tables;
	}

}
