package crampexplorer.seed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

import javax.sql.DataSource;

import crampexplorer.seed.SeedLoads.SeedLoad;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Brings the base up to date at start, and sees to it that what the rooms then read is
 * what was loaded.
 */
@Component
class BaseKeeper implements FlywayMigrationStrategy, SmartInitializingSingleton {

	private static final Logger logger = LoggerFactory.getLogger(BaseKeeper.class);

	private final int checksum;

	private final DataSource base;

	private final String url;

	private @Nullable SeedLoad loaded;

	BaseKeeper(SeedMigration seeds, DataSource base, @Value("${spring.datasource.url}") String url) {
		this.checksum = seeds.getChecksum();
		this.base = base;
		this.url = url;
	}

	@Override
	public void migrate(Flyway flyway) {
		try {
			refuseIfNewer(flyway);
			migrateOrMakeAnew(flyway);
			SeedLoad newest = newest();
			if (newest.checksum() != this.checksum) {
				throw BaseException.replaced();
			}
			this.loaded = newest;
		}
		catch (FlywayException | SQLException ex) {
			throw BaseFaults.of(ex, this.url);
		}
	}

	/**
	 * Another program may have loaded other seeds while the rooms were reading: then they
	 * hold a mixture.
	 */
	@Override
	public void afterSingletonsInstantiated() {
		try {
			if (!newest().equals(this.loaded)) {
				throw BaseException.replaced();
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void refuseIfNewer(Flyway flyway) {
		if (has(flyway, MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED)) {
			throw new BaseException("The database was made by a newer version of this program.",
					"Start the newer version. To go back, name an empty database: what this one holds is in the seeds.",
					null);
		}
	}

	/**
	 * A start that was killed half-way can leave half a script in a file of H2, which has
	 * no transactions for tables. Nothing but the seeds is in it, so it is made anew.
	 */
	private static void migrateOrMakeAnew(Flyway flyway) {
		try {
			flyway.migrate();
		}
		catch (FlywayException ex) {
			if (!isOurs(flyway) || !has(flyway, MigrationState.FAILED)) {
				throw ex;
			}
			logger.warn("A start was stopped half-way, so the database is made anew from the seeds");
			Flyway cleaning = Flyway.configure().configuration(flyway.getConfiguration()).cleanDisabled(false).load();
			cleaning.clean();
			cleaning.migrate();
		}
	}

	/** Whether all that was applied is known here, by its name too. */
	private static boolean isOurs(Flyway flyway) {
		return Arrays.stream(flyway.info().applied())
			.allMatch((applied) -> applied.getState().isResolved() && applied.isDescriptionMatching());
	}

	private static boolean has(Flyway flyway, MigrationState... states) {
		List<MigrationState> wanted = List.of(states);
		return Arrays.stream(flyway.info().all()).map(MigrationInfo::getState).anyMatch(wanted::contains);
	}

	private SeedLoad newest() throws SQLException {
		try (Connection connection = this.base.getConnection()) {
			List<SeedLoad> loads = new SeedLoads(connection).all();
			if (loads.isEmpty()) {
				throw new BaseException("The database does not hold what it says it holds.",
						"Empty it and start again: all that it held is in the seeds.", null);
			}
			return loads.get(loads.size() - 1);
		}
	}

}
