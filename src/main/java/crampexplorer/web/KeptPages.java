package crampexplorer.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

import crampexplorer.evidence.Places;

/**
 * Makes each page once, when it is first asked for, and sends its bytes from then on. A
 * page is made from its address alone: what makes it sees nothing else of the request,
 * and facts change only with a start. No free text becomes a key: of addresses with a
 * query only those are kept whose choices are from closed lists. While templates are
 * edited nothing is kept.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
@ConditionalOnBooleanProperty(name = "spring.thymeleaf.cache", matchIfMissing = true)
class KeptPages extends OncePerRequestFilter {

	/** In bytes; all pages without a query are less than half of it. */
	static final long MOST = 8L * 1024 * 1024;

	/** One spelling of each address: nothing escaped, no path parameters. */
	private static final Pattern PLAIN_PATH = Pattern.compile("[A-Za-z0-9/._-]+");

	private static final Pattern PLAIN_QUERY = Pattern.compile("[a-z0-9=&-]{1,300}");

	/** How the site is changes from moment to moment. */
	private static final String HEALTH = "/actuator/";

	private final Cache<String, KeptPage> pages = Caffeine.newBuilder()
		.maximumWeight(MOST)
		.weigher((String address, KeptPage page) -> page.weight() + address.length())
		.build();

	private final Places places;

	private final Assets assets;

	KeptPages(Places places, Assets assets) {
		this.places = places;
		this.assets = assets;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String address = address(request);
		KeptPage page = this.pages.getIfPresent(address);
		if (page == null && mayBeKept(request, address)) {
			page = make(request, response, chain);
			if (page == null) {
				return;
			}
			this.pages.put(address, page);
		}
		if (page != null) {
			page.send(request, response);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	/** Null where what was answered is no page. */
	private static @Nullable KeptPage make(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Made answer = new Made(response);
		chain.doFilter(new AddressAlone(request), answer);
		if (answer.getStatus() != HttpServletResponse.SC_OK) {
			answer.copyBodyToResponse();
			return null;
		}
		return KeptPage.of(request.getRequestURI(), answer.getContentType(), answer.getContentAsByteArray());
	}

	private boolean mayBeKept(HttpServletRequest request, String address) {
		String path = request.getRequestURI();
		String query = request.getQueryString();
		return PLAIN_PATH.matcher(path).matches() && !path.startsWith(HEALTH)
				&& (query == null || this.assets.isLasting(address) || isClosed(path, query));
	}

	private boolean isClosed(String path, String query) {
		Set<String> choices = this.places.choices(path);
		return PLAIN_QUERY.matcher(query).matches()
				&& Arrays.stream(query.split("&")).map((choice) -> choice.split("=", 2)[0]).allMatch(choices::contains);
	}

	static String address(HttpServletRequest request) {
		String query = request.getQueryString();
		return (query != null) ? request.getRequestURI() + "?" + query : request.getRequestURI();
	}

	/** Keeps back what only the first answer would have. */
	private static final class Made extends ContentCachingResponseWrapper {

		Made(HttpServletResponse response) {
			super(response);
		}

		/** The page itself says its language. */
		@Override
		public void setLocale(Locale locale) {
		}

		@Override
		public void setHeader(String name, String value) {
			if (!name.equals(HttpHeaders.ACCEPT_RANGES)) {
				super.setHeader(name, value);
			}
		}

	}

}
