package crampexplorer.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A calm page for whatever went wrong, where no room says it in a form of its own. */
@Controller
class ErrorPages implements ErrorController {

	private static final Logger logger = LoggerFactory.getLogger(ErrorPages.class);

	private final List<ErrorForm> forms;

	ErrorPages(List<ErrorForm> forms) {
		this.forms = List.copyOf(forms);
	}

	@RequestMapping("/error")
	Object error(HttpServletRequest request, Model model) {
		HttpStatus status = status(request);
		if (status.is5xxServerError()) {
			log(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
		}
		String uri = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
		for (ErrorForm form : this.forms) {
			if (form.holds(uri)) {
				return form.answer(status);
			}
		}
		if (status.is5xxServerError()) {
			return ResponseEntity.status(status)
				.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
				.body(StaticErrorPage.html(status.value()));
		}
		model.addAttribute("status", switch (status) {
			case NOT_FOUND -> "404";
			case METHOD_NOT_ALLOWED -> "405";
			case CONTENT_TOO_LARGE -> "413";
			default -> "400";
		});
		return new ModelAndView("web/error", model.asMap(), status);
	}

	private static HttpStatus status(HttpServletRequest request) {
		HttpStatus status = (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code)
				? HttpStatus.resolve(code) : HttpStatus.NOT_FOUND;
		return (status != null) ? status : HttpStatus.INTERNAL_SERVER_ERROR;
	}

	/** Without the message of the exception: it could hold an answer. */
	private static void log(@Nullable Object exception) {
		if (exception instanceof Throwable throwable) {
			Throwable root = throwable;
			while (root.getCause() != null && root.getCause() != root) {
				root = root.getCause();
			}
			logger.error("A page failed: {}\n{}", root.getClass().getName(),
					Arrays.stream(root.getStackTrace())
						.limit(40)
						.map((frame) -> "\tat " + frame)
						.collect(Collectors.joining("\n")));
		}
	}

}
