package crampexplorer.seed;

import java.nio.file.Path;

class H2LoadingTests extends SeedLoadingTests {

	@Override
	String url(Path directory) {
		return "jdbc:h2:file:" + directory.resolve("base");
	}

	@Override
	String user() {
		return "sa";
	}

}
