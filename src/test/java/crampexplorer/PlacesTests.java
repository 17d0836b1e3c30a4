package crampexplorer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import crampexplorer.evidence.Place;
import crampexplorer.evidence.Place.Found;
import crampexplorer.evidence.Place.Robots;
import crampexplorer.evidence.Places;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** Each page is declared once, and found wherever pages are found. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PlacesTests {

	/** What programs alone read. */
	private static final Set<String> NO_PAGES = Set.of("/robots.txt", "/sitemap.xml", "/error", "/check/{page}",
			"/sources.json", "/sources.bib", "/sources.ris", "/data/datapackage.json", "/data/{name}.csv",
			"/changes.atom", "/opensearch.xml", "/openapi.json");

	@Autowired
	private Places places;

	@Autowired
	private MessageSource messages;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Test
	void everyAddressThatIsAnsweredIsAPlace() {
		Set<String> declared = this.places.all().stream().map(Place::path).collect(Collectors.toSet());
		Set<String> answered = new HashSet<>();
		this.mappings.getHandlerMethods().keySet().forEach((mapping) -> answered.addAll(mapping.getPatternValues()));
		answered.removeAll(NO_PAGES);
		assertThat(declared).as("a page that no room declares: add a Place to the room of its controller")
			.containsAll(answered);
		assertThat(answered).contains("/", "/causes", "/causes/{slug}", "/api/v1/assessments");
	}

	@Test
	void everyPlaceIsAnswered(@LocalServerPort int port) {
		Map<String, ?> linked = Crawl.of(port).linked();
		assertThat(this.places.all()).filteredOn(Place::isPage)
			.filteredOn((place) -> place.robots() != Robots.NOT_FETCH)
			.extracting(Place::path)
			.filteredOn((path) -> !linked.containsKey(path))
			.as("pages to which only a form leads")
			.containsExactlyInAnyOrder("/foods/compare", "/check/result");
	}

	@Test
	void whatCanBeFoundHasATitleAndADescription() {
		assertThat(this.places.all()).filteredOn((place) -> place.isPage() && place.found() != Found.BY_LINKS)
			.hasSizeGreaterThan(15)
			.allSatisfy((place) -> assertThat(List.of("title", "description"))
				.allSatisfy((end) -> assertThat(this.messages.getMessage(place.words(end), null, Locale.ENGLISH))
					.isNotBlank()));
	}

	@Test
	void theAToZAndTheSearchFindEachPage(@LocalServerPort int port) {
		Site site = new Site(port);
		List<String> listed = site.page("/a-to-z").select("main li a[href^=/]").eachAttr("href");
		for (Place place : this.places.all()) {
			if (place.isPage() && place.found() != Found.BY_LINKS) {
				String title = this.messages.getMessage(place.words("title"), null, Locale.ENGLISH);
				assertThat(site.page("/search?q=" + URLEncoder.encode(title, StandardCharsets.UTF_8))
					.select("main li > a[href^=/]")
					.eachAttr("href")).as(title).contains(place.path());
				assertThat(listed.contains(place.path())).as(place.path())
					.isEqualTo(place.found() == Found.IN_THE_A_TO_Z);
			}
		}
	}

	@Test
	void howTheCheckWorksIsNoFood(@LocalServerPort int port) {
		assertThat(new Site(port).page("/search?q=how+the+check+works").select("main li").eachText())
			.startsWith("How the check works How answers turn into a level of care and a ranking, a worked example, "
					+ "and how often the check was right.");
	}

	@Test
	void theMenuIsThatOfTheContract() {
		assertThat(this.places.menu()).extracting(Place::path)
			.containsExactly("/check", "/causes", "/nutrients", "/foods", "/relief", "/when-to-see-a-doctor",
					"/search");
	}

	@Test
	void whatBelongsToOneVisitorIsPrivate() {
		assertThat(List.of("/check", "/check/feel", "/check/result", "/check/no-such-page", "/check/a/b", "/search",
				"/api/v1/assessments", "/api/nothing", "/fhir/metadata"))
			.allMatch(this.places::isPrivate);
		assertThat(List.of("/", "/causes/alcohol", "/foods/compare", "/a-to-z", "/nowhere", "/css/cramp.css"))
			.noneMatch(this.places::isPrivate);
	}

}
