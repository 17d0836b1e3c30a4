package crampexplorer.web;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Set;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * Where the style sheet and the icon stand. Their addresses change with their content, so
 * that browsers may keep them for a year. The resource chain of Spring could do this too,
 * but slows every page down by looking up each link.
 */
@Component
class Assets {

	private static final String STYLE_SHEET = "/css/cramp.css";

	private final String styleSheet = address(STYLE_SHEET);

	private final String icon = address("/favicon.svg");

	private final Set<String> all = Set.of(this.styleSheet, this.icon);

	Assets() throws IOException {
	}

	String styleSheet() {
		return this.styleSheet;
	}

	/** How a policy names the style sheet where a page carries it within. */
	String styleHash() throws IOException {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(content(STYLE_SHEET));
			return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	String icon() {
		return this.icon;
	}

	/**
	 * Whether what stands at an address never changes: not where it carries the hash of
	 * another version, as it may while instances are updated one after the other.
	 */
	boolean isLasting(String address) {
		return this.all.contains(address);
	}

	private static String address(String path) throws IOException {
		return path + "?v=" + DigestUtils.md5DigestAsHex(content(path)).substring(0, 8);
	}

	private static byte[] content(String path) throws IOException {
		return new ClassPathResource("static" + path).getContentAsByteArray();
	}

}
