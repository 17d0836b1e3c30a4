package crampexplorer.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import crampexplorer.Site;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReviewTests {

	@Autowired
	private ReviewRepository reviews;

	/**
	 * What is overdue is reported, and does not fail the build: a date must not break
	 * what works.
	 */
	@Test
	void whatIsOverdueIsReported() throws IOException {
		LocalDate today = LocalDate.now(ZoneOffset.UTC);
		List<Review> overdue = this.reviews.findAll()
			.stream()
			.filter((review) -> review.due().isBefore(today))
			.sorted(Comparator.comparing(Review::due).thenComparing(Review::topic))
			.toList();
		String report = overdue.isEmpty() ? "Nothing is overdue.\n"
				: overdue.stream()
					.map((review) -> "%s was due on %s%n".formatted(review.topic(), review.due()))
					.collect(Collectors.joining());
		Files.writeString(Path.of("target", "overdue.md"), report);
		System.out.println(report);
		assertThat(this.reviews.findAll()).extracting(Review::topic)
			.contains("/", "/relief", "/when-to-see-a-doctor", "/nutrients/magnesium", "/causes/medicines")
			.hasSizeGreaterThan(30);
	}

	@Test
	void pagesSayWhenTheyWereCheckedAndWhenTheyAreDue(@LocalServerPort int port) {
		Site site = new Site(port);
		for (Review review : this.reviews.findAll()) {
			if (!review.topic().startsWith("/check")) {
				assertThat(site.page(review.topic()).text()).as(review.topic())
					.containsPattern("Content last checked by its makers: \\d+ [A-Z][a-z]+ \\d{4}\\. "
							+ "Next check due: \\d+ [A-Z][a-z]+ \\d{4}\\.");
			}
		}
	}

}
