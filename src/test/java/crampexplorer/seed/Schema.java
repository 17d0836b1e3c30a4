package crampexplorer.seed;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.flywaydb.core.Flyway;

import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The schema without rows, in memory, as the scripts of all migrations make it. */
public final class Schema {

	private Schema() {
	}

	/**
	 * A connection that commits nothing. It makes the tables itself, for H2 refuses to
	 * check a row once the connection that declared the check is closed.
	 */
	public static Connection connect() throws SQLException {
		Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
		Flyway.configure()
			.dataSource(new SingleConnectionDataSource(connection, true))
			.locations("classpath:db/migration")
			.load()
			.migrate();
		connection.setAutoCommit(false);
		return connection;
	}

}
