package crampexplorer.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.CRC32;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The one repeatable migration: loads the seeds whenever what they become has changed.
 * <p>
 * All is read, checked and unpacked in the constructor, before Flyway starts. H2 has no
 * transactional DDL in Flyway's eyes, so a migration that failed half-way would be
 * recorded as failed and stop every later start.
 */
@Component
class SeedMigration implements JavaMigration {

	/** Null once they are loaded. */
	private @Nullable Rows rows;

	private final int checksum;

	private final SeedVersion version;

	private final boolean takesBack;

	SeedMigration(List<Crate<?>> crates, ResourcePatternResolver resolver, SeedProperties properties) {
		SeedFiles files = SeedFiles.read(resolver, properties.seeds(),
				crates.stream().<Seedfile<?>>map(Crate::file).toList());
		Seeds seeds = new Seeds(crates, files);
		seeds.check();
		Rows unpacked = seeds.unpack();
		this.rows = unpacked;
		this.takesBack = properties.takeBack();
		this.checksum = checksum(unpacked.byTable(), scripts(resolver));
		Map<String, List<Row>> deciding = new TreeMap<>(seeds.unpackDeciding().byTable());
		deciding.keySet()
			.retainAll(crates.stream().filter(Crate::decides).flatMap((crate) -> crate.tables().stream()).toList());
		this.version = new SeedVersion(String.format("%08x", checksum(deciding, List.of())),
				String.format("%08x", this.checksum));
	}

	/** Which rules the seeds hold. */
	SeedVersion version() {
		return this.version;
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
		SeedLoads loads = new SeedLoads(context.getConnection());
		if (!this.takesBack && loads.haveReplaced(this.checksum)) {
			throw BaseException.replaced();
		}
		new SeedWriter(context.getConnection())
			.replaceAll(Objects.requireNonNull(this.rows, "The seeds are loaded once"));
		loads.add(this.checksum);
		this.rows = null;
	}

	/** A new script of the schema may have emptied a table. */
	private static List<String> scripts(ResourcePatternResolver resolver) {
		try {
			return Arrays.stream(resolver.getResources("classpath:/db/migration/*.sql"))
				.map((script) -> String.valueOf(script.getFilename()))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Changes with any value of any row, whatever made it change. */
	private static int checksum(Map<String, List<Row>> rows, List<String> scripts) {
		CRC32 crc = new CRC32();
		scripts.forEach((script) -> add(crc, script));
		for (Map.Entry<String, List<Row>> table : new TreeMap<>(rows).entrySet()) {
			add(crc, table.getKey());
			table.getValue().forEach((row) -> row.values().forEach((column, value) -> {
				add(crc, column);
				add(crc, String.valueOf(value));
			}));
		}
		return (int) crc.getValue();
	}

	private static void add(CRC32 crc, String text) {
		crc.update(text.getBytes(StandardCharsets.UTF_8));
		crc.update(0);
	}

}
