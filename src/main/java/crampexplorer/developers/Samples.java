package crampexplorer.developers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** First programs to copy. Tests run them as they stand here. */
@Component
class Samples {

	/** Where the site stands in the files. */
	private static final String LOCAL = "http://localhost:8080";

	private final String address;

	/**
	 * Reads them.
	 * @param address of the site, as its keeper says it; empty where it is not known
	 */
	Samples(@Value("${cramp-explorer.address:}") String address) {
		this.address = address.isEmpty() ? LOCAL : address.replaceFirst("/$", "");
	}

	String curl() {
		return read("ask.sh");
	}

	/** The next step of the questions, by hand. */
	String next() {
		return read("next.sh");
	}

	List<Client> clients() {
		return List.of(new Client("typescript", read("typescript.sh"), read("ask.ts")),
				new Client("java", read("java.sh"), read("Ask.java")));
	}

	private String read(String file) {
		try {
			return new ClassPathResource("developers/" + file).getContentAsString(StandardCharsets.UTF_8)
				.replace(LOCAL, this.address)
				.strip();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A client that a generator makes.
	 *
	 * @param language the end of the message key of its name
	 * @param make command that makes it
	 * @param use a program that calls the site
	 */
	record Client(String language, String make, String use) {
	}

}
