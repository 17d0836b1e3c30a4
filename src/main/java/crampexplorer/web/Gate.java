package crampexplorer.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what no part of the site can read, before any part tries: addresses that cannot
 * be decoded, and bodies of any kind and method that are larger than all answers
 * together. A body that does not say how long it is meets the limit where it is read. A
 * form that another site posts is refused too: its result would be told in the name of
 * this one; but for the API, whose keeper may let other sites ask.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class Gate extends OncePerRequestFilter {

	/** In bytes, as of a form ({@code server.tomcat.max-http-form-post-size}). */
	private static final long MOST = 64 * 1024;

	private final Sharing sharing;

	Gate(Sharing sharing) {
		this.sharing = sharing;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!canBeDecoded(request.getRequestURI())) {
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
		}
		else if (request.getContentLengthLong() > MOST) {
			response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
		}
		else if (String.valueOf(request.getContentType()).split(";")[0].contains("*")) {
			// Spring asserts that no body is of any type, and fails where there is no
			// page
			response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
		}
		else if (request.getMethod().equals("POST") && "cross-site".equals(request.getHeader("Sec-Fetch-Site"))
				&& !this.sharing.mayAsk(request)) {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	/** With its path parameters, which Tomcat takes away unread. */
	private static boolean canBeDecoded(String address) {
		try {
			StringUtils.uriDecode(address, StandardCharsets.UTF_8);
			return true;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
