package crampexplorer.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * What one address answers, as bytes that are ready to be sent.
 *
 * @param type media type
 * @param plain as it was made
 * @param gzip the same, made small once and thoroughly
 */
record KeptPage(@Nullable String type, Form plain, Form gzip) {

	/** Rough weight of the objects around the bytes. */
	private static final int OVERHEAD = 512;

	/**
	 * One of the ways to send it.
	 *
	 * @param bytes body
	 * @param tag strong ETag: the hash of the very bytes, so that two instances agree
	 */
	private record Form(byte[] bytes, String tag) {

		static Form of(byte[] bytes) {
			try {
				byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
				return new Form(bytes, '"' + HexFormat.of().formatHex(hash, 0, 16) + '"');
			}
			catch (NoSuchAlgorithmException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

	static KeptPage of(@Nullable String type, byte[] bytes) {
		return new KeptPage(withCharset(type), Form.of(bytes), Form.of(gzip(bytes)));
	}

	/** All text of the site is in UTF-8; those who send files do not say so. */
	private static @Nullable String withCharset(@Nullable String type) {
		boolean isTextWithout = type != null && type.matches("text/[\\w-]+|[\\w-]+/[\\w-]+\\+xml");
		return isTextWithout ? type + ";charset=UTF-8" : type;
	}

	/** In bytes, about. */
	int weight() {
		return this.plain.bytes().length + this.gzip.bytes().length + OVERHEAD;
	}

	/** Answers a GET or a HEAD with it, or with 304 where the browser has it already. */
	void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
		boolean small = takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
		Form form = small ? this.gzip : this.plain;
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		response.setHeader(HttpHeaders.ETAG, form.tag());
		if (matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), form.tag())) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		response.setStatus(HttpServletResponse.SC_OK);
		response.setContentType(this.type);
		if (small) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
		response.setContentLength(form.bytes().length);
		// Tomcat leaves the body of a HEAD away
		response.getOutputStream().write(form.bytes());
	}

	/** Compared weakly, as RFC 9110 wants it: what stands before the quotes is left. */
	private static boolean matches(@Nullable String known, String tag) {
		return known != null && (known.contains(tag) || known.trim().equals("*"));
	}

	/** Whether gzip is named, or anything goes, and it is not refused. */
	static boolean takesGzip(@Nullable String accepted) {
		if (accepted == null) {
			return false;
		}
		boolean any = false;
		for (String part : accepted.toLowerCase(Locale.ROOT).split(",")) {
			String[] coding = part.split(";", 2);
			boolean wanted = coding.length < 2 || !coding[1].replace(" ", "").matches("q=0(\\.0*)?");
			switch (coding[0].trim()) {
				case "gzip", "x-gzip" -> {
					return wanted;
				}
				case "*" -> any = wanted;
				default -> {
				}
			}
		}
		return any;
	}

	private static byte[] gzip(byte[] bytes) {
		ByteArrayOutputStream small = new ByteArrayOutputStream(bytes.length / 4 + 64);
		try (GZIPOutputStream gzip = new GZIPOutputStream(small) {
			{
				this.def.setLevel(Deflater.BEST_COMPRESSION);
			}
		}) {
			gzip.write(bytes);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return small.toByteArray();
	}

}
