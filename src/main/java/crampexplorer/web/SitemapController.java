package crampexplorer.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import crampexplorer.evidence.Place;
import crampexplorer.evidence.Place.Robots;
import crampexplorer.evidence.Places;
import crampexplorer.evidence.Topics;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** What search engines read first: what they may fetch, and what there is. */
@Controller
class SitemapController {

	private final SiteAddress address;

	private final Places places;

	private final Topics topics;

	SitemapController(SiteAddress address, Places places, Topics topics) {
		this.places = places;
		this.address = address;
		this.topics = topics;
	}

	@GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
	@ResponseBody
	String robots() {
		String rules = this.places.all()
			.stream()
			.filter((place) -> place.robots() == Robots.NOT_FETCH)
			.map((place) -> place.path().replaceFirst("^(/[^/]+/).*", "Disallow: $1\n"))
			.distinct()
			.collect(Collectors.joining("", "User-agent: *\n", ""));
		return this.address.isKnown() ? rules + "\nSitemap: " + this.address.of("/sitemap.xml") + "\n" : rules;
	}

	/** There is none while the address is not known, for it must hold whole addresses. */
	@GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
	@ResponseBody
	String sitemap() {
		if (!this.address.isKnown()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		Stream<String> pages = this.places.all()
			.stream()
			.filter((place) -> place.isPage() && place.robots() == Robots.LIST)
			.map(Place::path);
		Stream<String> topics = this.topics.all()
			.stream()
			.filter((topic) -> topic.place().robots() == Robots.LIST)
			.map((topic) -> topic.link().path())
			.filter((path) -> !path.contains("#"));
		return Stream.concat(pages, topics).distinct().map(this::entry).collect(Collectors.joining("", """
				<?xml version="1.0" encoding="UTF-8"?>
				<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
				""", "</urlset>\n"));
	}

	private String entry(String path) {
		String changed = this.topics.review(path)
			.map((review) -> "<lastmod>" + review.checked() + "</lastmod>")
			.orElse("");
		return "<url><loc>" + this.address.of(path) + "</loc>" + changed + "</url>\n";
	}

}
