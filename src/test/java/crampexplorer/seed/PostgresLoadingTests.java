package crampexplorer.seed;

import java.nio.file.Path;

import crampexplorer.OnPostgres;
import crampexplorer.PostgresServer;

@OnPostgres
class PostgresLoadingTests extends SeedLoadingTests {

	private final PostgresServer server;

	PostgresLoadingTests(PostgresServer server) {
		this.server = server;
	}

	@Override
	String url(Path directory) {
		return this.server.database();
	}

	@Override
	String user() {
		return PostgresServer.USER;
	}

}
