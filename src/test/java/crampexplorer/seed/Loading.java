package crampexplorer.seed;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The loading of seeds as a start of the site does it, with all that stands around it.
 *
 * @param keeper of the base
 * @param flyway which it uses
 */
record Loading(BaseKeeper keeper, Flyway flyway) {

	static Loading of(SeedFolder seeds, DataSource base, String url) {
		return of(seeds, base, url, false);
	}

	static Loading of(SeedFolder seeds, DataSource base, String url, boolean takeBack) {
		SeedMigration migration = new SeedMigration(SeedFolder.CRATES, new PathMatchingResourcePatternResolver(),
				new SeedProperties(seeds.location(), takeBack));
		return new Loading(new BaseKeeper(migration, base, url),
				Flyway.configure()
					.dataSource(base)
					.locations("classpath:db/migration")
					.javaMigrations(migration)
					.load());
	}

	void run() {
		this.keeper.migrate(this.flyway);
	}

}
