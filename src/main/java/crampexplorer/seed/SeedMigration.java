package crampexplorer.seed;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The one repeatable migration: loads the seeds whenever a file of theirs, or this
 * loader, has changed.
 * <p>
 * All is read and checked in the constructor, before Flyway starts. H2 has no
 * transactional DDL in Flyway's eyes, so a migration that failed half-way would be
 * recorded as failed and stop every later start.
 */
@Component
class SeedMigration implements JavaMigration {

	/** Raise it when the loader writes the same seeds in another way. */
	private static final int LOADER_VERSION = 5;

	private final Seeds seeds;

	private final int checksum;

	SeedMigration(ResourcePatternResolver resolver,
			@Value("${cramp-explorer.seeds:classpath:/seeds/}") String location) {
		SeedFiles files = SeedFiles.read(resolver, location.endsWith("/") ? location : location + "/");
		this.seeds = new SeedReader(files).read();
		new SeedChecks(this.seeds).run();
		this.checksum = files.checksum(LOADER_VERSION);
	}

	@Override
	public @Nullable MigrationVersion getVersion() {
		return null;
	}

	@Override
	public String getDescription() {
		return "knowledge base from seeds";
	}

	@Override
	public Integer getChecksum() {
		return this.checksum;
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}

	@Override
	public void migrate(Context context) throws Exception {
		new SeedWriter(context.getConnection()).replaceAll(this.seeds);
	}

}
