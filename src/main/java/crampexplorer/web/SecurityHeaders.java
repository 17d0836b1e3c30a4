package crampexplorer.web;

import java.io.IOException;
import java.util.Map;

import crampexplorer.evidence.Places;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Headers that make the promise of privacy one that the browser keeps: no script, no
 * other host, no referrer. Pages of the check and of the search are not indexed, and not
 * stored by anyone between.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders extends OncePerRequestFilter {

	static final Map<String, String> ON_EVERY_ANSWER = Map
		.of("Content-Security-Policy",
				"default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
						+ "frame-ancestors 'none'",
				"X-Content-Type-Options", "nosniff", "Referrer-Policy", "no-referrer");

	private final Places places;

	SecurityHeaders(Places places) {
		this.places = places;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ON_EVERY_ANSWER.forEach(response::setHeader);
		String path = request.getServletPath();
		if (this.places.isPrivate(path)) {
			response.setHeader("X-Robots-Tag", "noindex");
			// no-cache, not no-store: the browser's own Back button keeps working after a
			// form
			response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
		}
		else if (path.startsWith("/css/") && request.getQueryString() != null) {
			// the address carries a hash of the content, so it never changes
			response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
		}
		chain.doFilter(request, response);
	}

}
