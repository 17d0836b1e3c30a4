package crampexplorer.web;

import java.io.IOException;
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

	private final String styleSheet = address("/css/cramp.css");

	private final String icon = address("/favicon.svg");

	private final Set<String> all = Set.of(this.styleSheet, this.icon);

	Assets() throws IOException {
	}

	String styleSheet() {
		return this.styleSheet;
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
		byte[] content = new ClassPathResource("static" + path).getContentAsByteArray();
		return path + "?v=" + DigestUtils.md5DigestAsHex(content).substring(0, 8);
	}

}
