package crampexplorer.web;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import crampexplorer.evidence.Place;
import crampexplorer.evidence.Place.Trait;
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

	private static final String POLICY = "Content-Security-Policy";

	private static final String NO_FRAMES = "frame-ancestors 'none'";

	private static final Map<String, String> ON_EVERY_ANSWER = Map.of(POLICY,
			"default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; " + NO_FRAMES,
			"X-Content-Type-Options", "nosniff", "Referrer-Policy", "no-referrer", "Cross-Origin-Opener-Policy",
			"same-origin", "Cross-Origin-Resource-Policy", "same-origin", "Permissions-Policy",
			"accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
					+ "hid=(), idle-detection=(), magnetometer=(), microphone=(), midi=(), payment=(), "
					+ "publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()");

	private final Places places;

	private final Assets assets;

	private final Set<String> inOneFile;

	/** Of pages that carry all within: the style sheet, and an empty icon. */
	private final String policyInOneFile;

	private final Sharing sharing;

	SecurityHeaders(Places places, Assets assets, Sharing sharing) throws IOException {
		this.sharing = sharing;
		this.places = places;
		this.assets = assets;
		this.inOneFile = places.all()
			.stream()
			.filter((place) -> place.is(Trait.IN_ONE_FILE))
			.map(Place::path)
			.collect(Collectors.toUnmodifiableSet());
		this.policyInOneFile = ON_EVERY_ANSWER.getOrDefault(POLICY, "")
			.replace("style-src 'self'", "style-src " + assets.styleHash())
			.replace("img-src 'self'", "img-src data:");
	}

	/**
	 * What Tomcat refuses by itself is answered by a page of the site, which has them
	 * too.
	 */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		set(request, response);
		String path = Sharing.asked(request);
		if (this.inOneFile.contains(path)) {
			response.setHeader(POLICY, this.policyInOneFile);
		}
		if (this.sharing.mayBeFramed(request)) {
			response.setHeader(POLICY, String.valueOf(ON_EVERY_ANSWER.get(POLICY))
				.replace(NO_FRAMES, "frame-ancestors " + String.join(" ", this.sharing.framers())));
		}
		if (this.places.isPrivate(path)) {
			response.setHeader("X-Robots-Tag", "noindex");
			// no-cache, not no-store: the browser's own Back button keeps working after a
			// form
			response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
		}
		else if (this.assets.isLasting(KeptPages.address(request))) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
		}
		else {
			// asked for anew each time, and answered with 304 where nothing has changed
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		}
		chain.doFilter(request, response);
	}

	/** Sets those that every answer has, whoever makes it. */
	static void set(HttpServletRequest request, HttpServletResponse response) {
		ON_EVERY_ANSWER.forEach(response::setHeader);
		if (request.isSecure()) {
			response.setHeader("Strict-Transport-Security", "max-age=31536000");
		}
	}

}
