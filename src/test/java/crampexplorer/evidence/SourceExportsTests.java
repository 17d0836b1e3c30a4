package crampexplorer.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import crampexplorer.Site;
import crampexplorer.seed.SeedFolder;
import de.undercouch.citeproc.BibliographyFileReader;
import de.undercouch.citeproc.BibliographyFileReader.FileFormat;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** A program that keeps references reads each list, and finds what the seeds say. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SourceExportsTests {

	@LocalServerPort
	private int port;

	static Stream<Arguments> lists() {
		return Stream.of(arguments("/sources.json", FileFormat.JSON_ARRAY, "application/json"),
				arguments("/sources.bib", FileFormat.BIBTEX, "application/x-bibtex;charset=UTF-8"),
				arguments("/sources.ris", FileFormat.RIS, "application/x-research-info-systems;charset=UTF-8"));
	}

	@ParameterizedTest
	@MethodSource("lists")
	void everyPieceOfLiteratureIsThereAsTheSeedsHaveIt(String path, FileFormat format, String type) throws IOException {
		HttpResponse<String> answer = new Site(this.port).get(path);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
		ItemDataProvider read = new BibliographyFileReader()
			.readBibliographyFile(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)), format);
		List<SourceCard> literature = SeedFolder.REAL.cards()
			.stream()
			.map(SeedFolder.Card::card)
			.flatMap((card) -> (card instanceof SourceCard source) ? Stream.of(source) : Stream.empty())
			.filter((source) -> source.kind() == Source.Kind.LITERATURE)
			.toList();
		assertThat(literature).hasSizeGreaterThan(300);
		assertThat(read.getIds())
			.containsExactlyInAnyOrderElementsOf(literature.stream().map(SourceCard::slug).toList());
		assertThat(literature).allSatisfy((source) -> {
			CSLItemData item = read.retrieveItem(source.slug());
			assertThat(item.getTitle()).as(source.slug()).isEqualTo(typeset(source.title(), format));
			assertThat(year(item)).as(source.slug()).isEqualTo(source.year());
			assertThat(item.getDOI()).as(source.slug()).isEqualTo(source.doi());
			assertThat(item.getURL()).as(source.slug()).isNotBlank();
			List<String> authors = source.authors().stream().filter((author) -> !author.equals("et al")).toList();
			if (!authors.isEmpty()) {
				assertThat(names(item)).as(source.slug())
					.isEqualTo((format == FileFormat.JSON_ARRAY) ? String.join(", ", authors)
							: String.join(", ", authors).replace('\'', '’'));
			}
			if (source.in() != null && (source.doi() != null || source.pmid() != null)) {
				assertThat(item.getContainerTitle()).as(source.slug()).isEqualTo(typeset(source.in(), format));
			}
		});
	}

	/** What TeX makes of an apostrophe. */
	private static String typeset(String text, FileFormat format) {
		return (format == FileFormat.BIBTEX) ? text.replace('\'', '’') : text;
	}

	private static @Nullable Integer year(CSLItemData item) {
		CSLDate issued = item.getIssued();
		if (issued == null || (issued.getDateParts() == null && issued.getRaw() == null)) {
			return null;
		}
		return (issued.getDateParts() != null) ? issued.getDateParts()[0][0] : Integer.valueOf(issued.getRaw());
	}

	/** As in the seeds; a list may end with others. */
	private static String names(CSLItemData item) {
		return Stream.of(item.getAuthor())
			.filter((name) -> !Objects.equals(name.getFamily(), "others"))
			.map(SourceExportsTests::name)
			.collect(Collectors.joining(", "));
	}

	private static String name(CSLName name) {
		Function<@Nullable String, String> part = (text) -> (text != null) ? text + " " : "";
		return (part.apply(name.getNonDroppingParticle()) + part.apply(name.getDroppingParticle())
				+ part.apply(name.getFamily()) + part.apply(name.getGiven()) + part.apply(name.getLiteral()))
			.strip();
	}

}
