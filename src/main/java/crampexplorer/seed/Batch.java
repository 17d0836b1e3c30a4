package crampexplorer.seed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The rows of one table, columns in the order of the schema. */
class Batch {

	private final String table;

	private final List<@Nullable Object[]> rows = new ArrayList<>();

	Batch(String table) {
		this.table = table;
	}

	void add(@Nullable Object... row) {
		this.rows.add(row);
	}

	void write(Connection connection) throws SQLException {
		String marks = String.join(", ", Collections.nCopies(this.rows.get(0).length, "?"));
		try (PreparedStatement sql = connection
			.prepareStatement("insert into " + this.table + " values (" + marks + ")")) {
			for (@Nullable
			Object[] row : this.rows) {
				for (int i = 0; i < row.length; i++) {
					sql.setObject(i + 1, row[i]);
				}
				sql.addBatch();
			}
			sql.executeBatch();
		}
	}

}
