package crampexplorer.seed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which seeds were loaded into a base, in order. */
final class SeedLoads {

	private final Connection connection;

	SeedLoads(Connection connection) {
		this.connection = connection;
	}

	/** Every load, the newest last. */
	List<SeedLoad> all() throws SQLException {
		List<SeedLoad> loads = new ArrayList<>();
		try (PreparedStatement sql = this.connection
			.prepareStatement("select number, checksum from seed_load order by number");
				ResultSet rows = sql.executeQuery()) {
			while (rows.next()) {
				loads.add(new SeedLoad(rows.getInt(1), rows.getInt(2)));
			}
		}
		return loads;
	}

	void add(int checksum) throws SQLException {
		try (PreparedStatement sql = this.connection.prepareStatement("insert into seed_load (checksum) values (?)")) {
			sql.setInt(1, checksum);
			sql.executeUpdate();
		}
	}

	/**
	 * Whether other seeds have replaced these. Only a base that several programs may have
	 * at once can be taken from a newer one: a file or memory of H2 has one.
	 */
	boolean haveReplaced(int checksum) throws SQLException {
		List<SeedLoad> loads = all();
		return isShared() && loads.stream().anyMatch((load) -> load.checksum() == checksum)
				&& loads.get(loads.size() - 1).checksum() != checksum;
	}

	private boolean isShared() throws SQLException {
		return !this.connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT).equals("h2");
	}

	/** One load of seeds. */
	record SeedLoad(int number, int checksum) {
	}

}
