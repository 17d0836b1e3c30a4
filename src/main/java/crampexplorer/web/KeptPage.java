package crampexplorer.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * What one address answers, as bytes that are ready to be sent. They are kept in gzip,
 * which nearly everyone takes; for others they are made as they were, which costs less
 * than their room would.
 *
 * @param type media type
 * @param file its name where it is saved; null for a page, which has none
 * @param gzip the bytes, made small once and thoroughly
 * @param gzipTag strong ETag of them: their hash, so that two instances agree
 * @param length of the bytes as they were made
 * @param tag strong ETag of those
 */
record KeptPage(@Nullable String type, @Nullable String file, byte[] gzip, String gzipTag, int length, String tag) {

	/** Rough weight of the objects around the bytes. */
	private static final int OVERHEAD = 512;

	/**
	 * What a path answers.
	 * @param path plain: a file is called as the last part of it, where that has a dot
	 */
	static KeptPage of(String path, @Nullable String type, byte[] bytes) {
		byte[] gzip = Gzip.of(bytes, Deflater.BEST_COMPRESSION);
		String last = path.substring(path.lastIndexOf('/') + 1);
		return new KeptPage(withCharset(type), last.contains(".") ? last : null, gzip, tag(gzip), bytes.length,
				tag(bytes));
	}

	private static String tag(byte[] bytes) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
			return '"' + HexFormat.of().formatHex(hash, 0, 16) + '"';
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** All text of the site is in UTF-8; those who send files do not say so. */
	private static @Nullable String withCharset(@Nullable String type) {
		boolean isTextWithout = type != null && type.matches("text/[\\w-]+|[\\w-]+/[\\w-]+\\+xml");
		return isTextWithout ? type + ";charset=UTF-8" : type;
	}

	/** In bytes, about. */
	int weight() {
		return this.gzip.length + OVERHEAD;
	}

	/** Answers a GET or a HEAD with it, or with 304 where the browser has it already. */
	void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
		boolean small = Gzip.isTakenBy(request);
		String current = small ? this.gzipTag : this.tag;
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		response.setHeader(HttpHeaders.ETAG, current);
		if (matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), current)) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		response.setStatus(HttpServletResponse.SC_OK);
		response.setContentType(this.type);
		if (this.file != null) {
			response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + this.file + '"');
		}
		if (small) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, Gzip.NAME);
		}
		response.setContentLength(small ? this.gzip.length : this.length);
		if (request.getMethod().equals("HEAD")) {
			return;
		}
		if (small) {
			response.getOutputStream().write(this.gzip);
		}
		else {
			try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(this.gzip))) {
				plain.transferTo(response.getOutputStream());
			}
		}
	}

	/** Compared weakly, as RFC 9110 wants it: what stands before the quotes is left. */
	private static boolean matches(@Nullable String known, String tag) {
		return known != null && (known.contains(tag) || known.trim().equals("*"));
	}

}
