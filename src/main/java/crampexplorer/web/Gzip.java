package crampexplorer.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/** Bytes made small, and who takes them so. */
final class Gzip {

	static final String NAME = "gzip";

	private Gzip() {
	}

	/**
	 * Makes bytes small.
	 * @param level from {@code Deflater.BEST_SPEED} to {@code Deflater.BEST_COMPRESSION}
	 */
	static byte[] of(byte[] bytes, int level) {
		ByteArrayOutputStream small = new ByteArrayOutputStream(bytes.length / 4 + 64);
		try (GZIPOutputStream gzip = new GZIPOutputStream(small) {
			{
				this.def.setLevel(level);
			}
		}) {
			gzip.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return small.toByteArray();
	}

	static boolean isTakenBy(HttpServletRequest request) {
		return isTaken(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
	}

	/** Whether gzip is named, or anything goes, and it is not refused. */
	static boolean isTaken(@Nullable String accepted) {
		if (accepted == null) {
			return false;
		}
		boolean any = false;
		for (String part : accepted.toLowerCase(Locale.ROOT).split(",")) {
			String[] coding = part.split(";", 2);
			boolean wanted = coding.length < 2 || !coding[1].replace(" ", "").matches("q=0(\\.0*)?");
			switch (coding[0].trim()) {
				case NAME, "x-gzip" -> {
					return wanted;
				}
				case "*" -> any = wanted;
				default -> {
				}
			}
		}
		return any;
	}

}
