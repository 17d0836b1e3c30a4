package crampexplorer.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A table of figures that a test measured, left in {@code target}. */
class Table {

	private final Path file;

	private final List<String> lines = new ArrayList<>();

	Table(String name, String title, String... columns) {
		this.file = Path.of("target", name + ".md");
		this.lines.add("# " + title + "\n");
		row((Object[]) columns);
		this.lines.add("|" + "---|".repeat(columns.length));
	}

	final Table row(Object... cells) {
		this.lines.add(Arrays.stream(cells).map(String::valueOf).collect(Collectors.joining(" | ", "| ", " |")));
		return this;
	}

	void write() {
		try {
			Files.createDirectories(this.file.toAbsolutePath().getParent());
			Files.writeString(this.file, String.join("\n", this.lines) + "\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
