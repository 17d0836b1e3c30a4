package crampexplorer.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import crampexplorer.CrampExplorer;
import crampexplorer.evidence.Places;
import crampexplorer.evidence.Room;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A seeds folder. A copy of one may be broken, and tells then what is wrong with it.
 *
 * @param path of the folder
 */
public record SeedFolder(Path path) {

	/** What the site says. */
	public static final SeedFolder REAL = new SeedFolder(Path.of("seeds"));

	/** A few cards of each kind, which never change with what the site says. */
	public static final SeedFolder SMALL = new SeedFolder(Path.of("src", "test", "resources", "small-seeds"));

	static final List<Crate<?>> CRATES = crates();

	/** Every crate of every room, without a database. */
	private static List<Crate<?>> crates() {
		try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
			ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context, false);
			Stream.of(Crate.class, Room.class, Places.class)
				.forEach((type) -> scanner.addIncludeFilter(new AssignableTypeFilter(type)));
			scanner.scan(CrampExplorer.class.getPackageName());
			context.refresh();
			return context.getBeansOfType(Crate.class).values().stream().<Crate<?>>map((crate) -> crate).toList();
		}
	}

	public SeedFolder copyTo(Path copy) throws IOException {
		FileSystemUtils.copyRecursively(this.path, copy);
		return new SeedFolder(copy);
	}

	String location() {
		return "file:" + this.path.toAbsolutePath() + "/";
	}

	public String text(String file) throws IOException {
		return Files.readString(this.path.resolve(file));
	}

	public SeedFolder write(String file, String text) throws IOException {
		Files.writeString(this.path.resolve(file), text);
		return this;
	}

	/** Replaces what is found first. */
	public SeedFolder replace(String file, String found, String replacement) throws IOException {
		String text = text(file);
		int start = text.indexOf(found);
		assertThat(start).as("'%s' stands in %s", found, file).isNotNegative();
		return write(file, text.substring(0, start) + replacement + text.substring(start + found.length()));
	}

	public SeedFolder delete(String file) throws IOException {
		assertThat(FileSystemUtils.deleteRecursively(this.path.resolve(file))).isTrue();
		return this;
	}

	/** Writes another name wherever one stands. */
	SeedFolder rename(String name, String other) throws IOException {
		Pattern alone = Pattern.compile("(?<![\\w-])" + name + "(?![\\w-])");
		int renamed = 0;
		try (Stream<Path> files = Files.walk(this.path)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String text = Files.readString(file);
				String replaced = alone.matcher(text).replaceAll(other);
				Files.writeString(file, replaced);
				renamed += replaced.equals(text) ? 0 : 1;
			}
		}
		assertThat(renamed).as("files in which '%s' stands", name).isGreaterThan(1);
		return this;
	}

	/** The seeds, read and checked. */
	Seeds seeds() {
		SeedFiles files = SeedFiles.read(new PathMatchingResourcePatternResolver(), location(),
				CRATES.stream().<Seedfile<?>>map(Crate::file).toList());
		Seeds seeds = new Seeds(CRATES, files);
		seeds.check();
		return seeds;
	}

	/** Every card with its crate, in the order in which crates unpack them. */
	public List<Card> cards() {
		return seeds().crates()
			.stream()
			.flatMap((opened) -> opened.cards().stream().map((filed) -> new Card(opened.crate(), filed.card())))
			.toList();
	}

	/**
	 * What is wrong with it, each as "file: place: reason"; nothing where all is well.
	 */
	public List<String> problems() {
		try {
			seeds();
			return List.of();
		}
		catch (SeedException ex) {
			return ex.problems().stream().map(SeedProblem::toString).toList();
		}
	}

	/** A card and the crate that read it. */
	public record Card(Crate<?> crate, Object card) {
	}

}
