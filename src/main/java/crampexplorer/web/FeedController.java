package crampexplorer.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import javax.xml.stream.XMLStreamException;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** What programs of a visitor subscribe to: what changed, and the search. */
@Controller
class FeedController {

	private final List<SiteChange> changes;

	private final SiteAddress address;

	private final MessageSource messages;

	FeedController(SiteChangeRepository changes, SiteAddress address, MessageSource messages) {
		this.changes = changes.findAllByOrderByPosition();
		this.address = address;
		this.messages = messages;
	}

	/** In Atom (RFC 4287). */
	@GetMapping(path = WebRoom.FEED, produces = "application/atom+xml;charset=UTF-8")
	@ResponseBody
	String changes() {
		return Xml.of("feed", "http://www.w3.org/2005/Atom", (feed) -> {
			feed.text("id", id("feed"));
			feed.text("title", message("site.name") + ": " + message("changes.title"));
			feed.text("updated", time(this.changes.get(0)));
			feed.in("author", (author) -> author.text("name", message("site.name")));
			feed.empty("link", "rel", "self", "type", "application/atom+xml", "href", this.address.of(WebRoom.FEED));
			feed.empty("link", "href", this.address.of(WebRoom.ABOUT + "#changes"));
			for (SiteChange change : this.changes) {
				feed.in("entry", (entry) -> write(change, entry));
			}
		});
	}

	private void write(SiteChange change, Xml entry) throws XMLStreamException {
		entry.text("id", id("change/" + change.slug()));
		entry.text("title", change.title());
		entry.text("updated", time(change));
		entry.empty("link", "href", this.address.of(change.page()));
		entry.text("summary", change.text());
	}

	/**
	 * How a browser asks the search. There is none while the address is not known, for it
	 * must hold a whole one.
	 */
	@GetMapping(path = WebRoom.OPEN_SEARCH, produces = "application/opensearchdescription+xml;charset=UTF-8")
	@ResponseBody
	String search() {
		if (!this.address.isKnown()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return Xml.of("OpenSearchDescription", "http://a9.com/-/spec/opensearch/1.1/", (search) -> {
			search.text("ShortName", message("site.name"));
			search.text("Description", message("search.description"));
			search.text("InputEncoding", "UTF-8");
			search.empty("Url", "type", "text/html", "template", this.address.of("/search") + "?q={searchTerms}");
		});
	}

	/** The same wherever the site stands, and for ever. */
	private static String id(String name) {
		return "urn:uuid:" + UUID.nameUUIDFromBytes(("cramp-explorer/" + name).getBytes(StandardCharsets.UTF_8));
	}

	/** The hour is not known. */
	private static String time(SiteChange change) {
		return change.changed() + "T00:00:00Z";
	}

	private String message(String key) {
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
