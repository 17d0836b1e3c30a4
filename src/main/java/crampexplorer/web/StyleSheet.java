package crampexplorer.web;

import java.io.IOException;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * Where the one style sheet stands. Its address changes with its content, so that
 * browsers may keep it for a year. The resource chain of Spring could do this too, but
 * slows every page down by looking up each link.
 */
@Component
class StyleSheet {

	private final String path;

	StyleSheet() throws IOException {
		byte[] content = new ClassPathResource("static/css/cramp.css").getContentAsByteArray();
		this.path = "/css/cramp.css?v=" + DigestUtils.md5DigestAsHex(content).substring(0, 8);
	}

	String path() {
		return this.path;
	}

}
