package crampexplorer.seed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Replaces all rows of the crates' tables, on one connection and without committing.
 */
final class SeedWriter {

	private final Connection connection;

	private final ForeignKeys keys;

	SeedWriter(Connection connection) throws SQLException {
		this.connection = connection;
		this.keys = ForeignKeys.read(connection);
	}

	void replaceAll(Rows rows) throws SQLException {
		List<String> tables = this.keys.inOrder(rows.byTable().keySet());
		clear(tables);
		for (String table : tables) {
			write(table, rows.byTable().getOrDefault(table, List.of()));
		}
	}

	/** Rows that refer to another of their own table go first. */
	private void clear(List<String> tables) throws SQLException {
		List<String> reversed = new ArrayList<>(tables);
		Collections.reverse(reversed);
		try (Statement sql = this.connection.createStatement()) {
			for (String table : reversed) {
				for (String column : this.keys.toItself(table)) {
					sql.execute("delete from " + table + " where " + column + " is not null");
				}
				sql.execute("delete from " + table);
			}
		}
	}

	private void write(String table, List<Row> rows) throws SQLException {
		Set<String> columns = new LinkedHashSet<>();
		rows.forEach((row) -> columns.addAll(row.values().keySet()));
		if (columns.isEmpty()) {
			return;
		}
		try (PreparedStatement sql = this.connection
			.prepareStatement("insert into " + table + " (" + String.join(", ", columns) + ") values ("
					+ String.join(", ", Collections.nCopies(columns.size(), "?")) + ")")) {
			for (Row row : rows) {
				int parameter = 0;
				for (String column : columns) {
					sql.setObject(++parameter, row.values().get(column));
				}
				sql.addBatch();
			}
			sql.executeBatch();
		}
	}

}
