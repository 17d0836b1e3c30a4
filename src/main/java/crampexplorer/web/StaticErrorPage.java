package crampexplorer.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Error pages that need no template engine, so that they work when a template does not.
 */
final class StaticErrorPage {

	private static final byte[] SERVER_ERROR = read("/error/500.html");

	private static final byte[] BAD_REQUEST = read("/error/400.html");

	private StaticErrorPage() {
	}

	static byte[] html(int status) {
		return (status >= 500) ? SERVER_ERROR : BAD_REQUEST;
	}

	private static byte[] read(String resource) {
		try (InputStream stream = StaticErrorPage.class.getResourceAsStream(resource)) {
			if (stream == null) {
				throw new IllegalStateException("No resource " + resource);
			}
			return stream.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
