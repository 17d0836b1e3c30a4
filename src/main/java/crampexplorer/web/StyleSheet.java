package crampexplorer.web;

import java.io.IOException;

import org.springframework.core.io.ClassPathResource;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Where the one style sheet stands. Its address changes with its content, so that
 * browsers may keep it for a year. The resource chain of Spring could do this too, but
 * slows every page down by looking up each link.
 */
@ControllerAdvice
class StyleSheet {

	private final String path;

	StyleSheet() throws IOException {
		byte[] content = new ClassPathResource("static/css/cramp.css").getContentAsByteArray();
		this.path = "/css/cramp.css?v=" + DigestUtils.md5DigestAsHex(content).substring(0, 8);
	}

	@ModelAttribute("styleSheet")
	String path() {
		return this.path;
	}

}
