package crampexplorer.seed;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which tables refer to which, as the schema says.
 *
 * @param keys every foreign key
 */
record ForeignKeys(List<Key> keys) {

	/** In the words of the SQL standard, which databases share. */
	private static final String QUERY = """
			select c.table_name, c.column_name, t.table_name
			from information_schema.referential_constraints r
			join information_schema.key_column_usage c
				on c.constraint_schema = r.constraint_schema and c.constraint_name = r.constraint_name
			join information_schema.table_constraints t
				on t.constraint_schema = r.unique_constraint_schema and t.constraint_name = r.unique_constraint_name
			where r.constraint_schema = current_schema
			""";

	static ForeignKeys read(Connection connection) throws SQLException {
		List<Key> keys = new ArrayList<>();
		try (Statement sql = connection.createStatement(); ResultSet rows = sql.executeQuery(QUERY)) {
			while (rows.next()) {
				keys.add(new Key(lower(rows, 1), lower(rows, 2), lower(rows, 3)));
			}
		}
		return new ForeignKeys(keys);
	}

	private static String lower(ResultSet rows, int column) throws SQLException {
		return rows.getString(column).toLowerCase(Locale.ROOT);
	}

	/** Each table behind those that it refers to. */
	List<String> inOrder(Set<String> tables) {
		Set<String> ordered = new LinkedHashSet<>();
		new TreeSet<>(tables).forEach((table) -> add(table, tables, ordered, Set.of()));
		return List.copyOf(ordered);
	}

	private void add(String table, Set<String> tables, Set<String> ordered, Set<String> onTheWay) {
		if (ordered.contains(table) || !tables.contains(table)) {
			return;
		}
		if (onTheWay.contains(table)) {
			throw new IllegalStateException("The tables " + onTheWay + " refer to each other in a circle");
		}
		Set<String> way = new LinkedHashSet<>(onTheWay);
		way.add(table);
		for (Key key : this.keys) {
			if (key.table().equals(table) && !key.target().equals(table)) {
				add(key.target(), tables, ordered, way);
			}
		}
		ordered.add(table);
	}

	/** The columns by which rows of a table refer to others of it. */
	List<String> toItself(String table) {
		return this.keys.stream()
			.filter((key) -> key.table().equals(table) && key.target().equals(table))
			.map(Key::column)
			.toList();
	}

	/** A column that refers to a table. */
	record Key(String table, String column, String target) {
	}

}
