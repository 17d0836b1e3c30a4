package crampexplorer.seed;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.flywaydb.core.Flyway;

/** The schema without rows, in memory, as the scripts of all migrations make it. */
public final class Schema {

	private Schema() {
	}

	/** A connection that commits nothing. */
	public static Connection connect() throws SQLException {
		String url = "jdbc:h2:mem:" + System.nanoTime();
		Connection connection = DriverManager.getConnection(url);
		Flyway.configure().dataSource(url, null, null).locations("classpath:db/migration").load().migrate();
		connection.setAutoCommit(false);
		return connection;
	}

}
