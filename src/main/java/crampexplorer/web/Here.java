package crampexplorer.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Which entry of the menu a page belongs to: the first part of its address. */
@ControllerAdvice
class Here {

	@ModelAttribute("here")
	String section(HttpServletRequest request) {
		String path = request.getServletPath();
		int end = path.indexOf('/', 1);
		return (end < 0) ? path : path.substring(0, end);
	}

}
