package crampexplorer.web;

import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.List;

import crampexplorer.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What can be subscribed to, where nobody has said at which address the site is. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FeedTests {

	@LocalServerPort
	private int port;

	private Site site;

	@BeforeEach
	void open() {
		this.site = new Site(this.port);
	}

	/** By what RFC 4287 asks of a feed and of an entry. */
	@Test
	void theFeedIsAtomAndSaysWhatThePageSays() {
		HttpResponse<String> answer = this.site.get("/changes.atom");
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/atom+xml;charset=UTF-8");
		Document feed = Jsoup.parse(answer.body(), Parser.xmlParser());
		Element root = feed.expectFirst("feed");
		assertThat(root.attr("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
		assertThat(root.select("> author > name").eachText()).containsExactly("Cramp Explorer");
		assertThat(root.select("> link[rel=self]").eachAttr("href")).containsExactly("/changes.atom");
		List<Element> entries = root.select("> entry");
		assertThat(entries).hasSizeGreaterThan(5).allSatisfy((entry) -> {
			for (String one : List.of("id", "title", "updated", "summary")) {
				assertThat(entry.select("> " + one).eachText()).as("%s", entry).hasSize(1);
			}
			assertThat(this.site.get(entry.expectFirst("link").attr("href")).statusCode()).isEqualTo(200);
		});
		assertThat(root.select("id").eachText()).doesNotHaveDuplicates()
			.allMatch((id) -> id.matches("urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
		List<OffsetDateTime> updated = root.select("updated").eachText().stream().map(OffsetDateTime::parse).toList();
		assertThat(updated).isSortedAccordingTo((one, other) -> other.compareTo(one));
		Document about = this.site.page("/about");
		assertThat(root.select("entry > title").eachText()).isEqualTo(about.select(".changes dt a").eachText());
		assertThat(root.select("entry > summary").eachText()).isEqualTo(about.select(".changes dd").eachText());
	}

	/** Readers know by it what they have shown already. */
	@Test
	void anIdStaysForEver() {
		assertThat(Jsoup.parse(this.site.get("/changes.atom").body(), Parser.xmlParser())
			.expectFirst("entry:has(title:containsOwn(First version)) > id")
			.text()).isEqualTo("urn:uuid:e144b25a-ab7b-3c83-b2fa-50e96e67e6cd");
	}

	@Test
	void everyPageNamesTheFeedAndNoneTheSearch() {
		for (String path : List.of("/", "/causes/medicines", "/check", "/no-such-page")) {
			Document page = this.site.page(path);
			assertThat(page.select("link[rel=alternate][type=application/atom+xml]").eachAttr("href")).as(path)
				.containsExactly("/changes.atom");
			assertThat(page.select("link[rel=search]")).as(path).isEmpty();
		}
		assertThat(this.site.get("/opensearch.xml").statusCode()).isEqualTo(404);
	}

	@Test
	void wordsCannotBreakADocument() {
		String words = "</title> & \"'<!-- ]]> \u00e9";
		Document document = Jsoup.parse(Xml.of("a", "urn:x", (xml) -> {
			xml.text("b", words);
			xml.empty("c", "d", words);
		}), Parser.xmlParser());
		assertThat(document.expectFirst("a > b").wholeText()).isEqualTo(words);
		assertThat(document.expectFirst("a > c").attr("d")).isEqualTo(words);
	}

}
