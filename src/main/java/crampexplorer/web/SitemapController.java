package crampexplorer.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import crampexplorer.evidence.Link;
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

	/** Pages that no statement belongs to. */
	private static final List<String> WITHOUT_TOPIC = List.of("/how-it-works/rules", "/a-to-z", "/sources", "/privacy",
			"/accessibility");

	private final SiteAddress address;

	private final Topics topics;

	SitemapController(SiteAddress address, Topics topics) {
		this.address = address;
		this.topics = topics;
	}

	@GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
	@ResponseBody
	String robots() {
		String rules = "User-agent: *\nDisallow: /api/\n";
		return this.address.isKnown() ? rules + "\nSitemap: " + this.address.of("/sitemap.xml") + "\n" : rules;
	}

	/** There is none while the address is not known, for it must hold whole addresses. */
	@GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
	@ResponseBody
	String sitemap() {
		if (!this.address.isKnown()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return Stream
			.concat(this.topics.links().stream().map(Link::path).filter((path) -> !path.contains("#")),
					WITHOUT_TOPIC.stream())
			.filter(Listing::isOpen)
			.map(this::entry)
			.collect(Collectors.joining("", """
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
