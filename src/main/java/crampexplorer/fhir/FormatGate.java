package crampexplorer.fhir;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Hears in which format an answer is wanted, before the kept pages, which see the address
 * alone. What it has heard it takes out of the address, so that each resource has one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class FormatGate extends OncePerRequestFilter {

	private static final String FORMAT = "_format=";

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getRequestURI().startsWith(FhirRoom.ROOT + "/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String query = request.getQueryString();
		String[] parameters = (query != null) ? query.split("&") : new String[0];
		// it goes before the header: a browser sends one that cannot be changed
		boolean named = Arrays.stream(parameters).anyMatch((parameter) -> parameter.startsWith(FORMAT));
		boolean suits = named
				? Arrays.stream(parameters)
					.filter((parameter) -> parameter.startsWith(FORMAT))
					.allMatch((parameter) -> Format.isName(parameter.substring(FORMAT.length())))
				: Format.suits(request.getHeader(HttpHeaders.ACCEPT));
		if (suits) {
			chain.doFilter(named ? without(request, parameters) : request, response);
		}
		else {
			response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE);
		}
	}

	private static HttpServletRequest without(HttpServletRequest request, String[] parameters) {
		String rest = Arrays.stream(parameters)
			.filter((parameter) -> !parameter.startsWith(FORMAT))
			.collect(Collectors.joining("&"));
		return new HttpServletRequestWrapper(request) {
			@Override
			public @Nullable String getQueryString() {
				return rest.isEmpty() ? null : rest;
			}

			/** It has been heard, and Spring is not to weigh it again. */
			@Override
			public @Nullable String getHeader(String name) {
				return name.equalsIgnoreCase(HttpHeaders.ACCEPT) ? null : super.getHeader(name);
			}
		};
	}

}
