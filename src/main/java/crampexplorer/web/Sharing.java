package crampexplorer.web;

import java.io.IOException;
import java.util.List;

import crampexplorer.evidence.Places;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;

/**
 * Which other sites may use this one from within their pages, as its keeper says. None
 * unless told.
 */
@Component
public class Sharing implements CorsConfigurationSource {

	/** What programs ask, and what tells them how. */
	private static final List<String> API = List.of("/api/", "/fhir/", "/data/", "/openapi.json");

	private final SiteProperties properties;

	private final String check;

	private final CorsConfiguration rules = new CorsConfiguration();

	Sharing(SiteProperties properties, Places places) {
		this.properties = properties;
		this.check = places.named("check").path();
		this.rules.setAllowedOrigins(askers());
		this.rules.setAllowedMethods(List.of("GET", "HEAD", "POST"));
		this.rules.setAllowedHeaders(List.of("*"));
		this.rules.setExposedHeaders(List.of("Allow", "Deprecation", "ETag", "Sunset"));
		this.rules.setMaxAge(7_200L);
	}

	/** Origins whose pages may ask the API. */
	List<String> askers() {
		return this.properties.api().origins();
	}

	/** Whether pages of any other site may ask the API. */
	public boolean isOpen() {
		return !askers().isEmpty();
	}

	/** Origins whose pages may show the check in a frame. */
	List<String> framers() {
		return this.properties.check().origins();
	}

	/** Whether what is asked for, or says why that failed, may be shown in a frame. */
	boolean mayBeFramed(HttpServletRequest request) {
		return !framers().isEmpty() && (asked(request) + "/").startsWith(this.check + "/");
	}

	/** The path that was asked for, where this is the page that says what failed, too. */
	static String asked(HttpServletRequest request) {
		return (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed) ? failed
				: request.getServletPath();
	}

	/** Whether the page of another site that sent a request may ask this. */
	boolean mayAsk(HttpServletRequest request) {
		CorsConfiguration rules = getCorsConfiguration(request);
		return rules != null && rules.checkOrigin(request.getHeader(HttpHeaders.ORIGIN)) != null;
	}

	/** Null where no other site may ask. */
	@Override
	public @Nullable CorsConfiguration getCorsConfiguration(HttpServletRequest request) {
		boolean asks = API.stream().anyMatch(request.getRequestURI()::startsWith);
		return (asks && isOpen()) ? this.rules : null;
	}

}
