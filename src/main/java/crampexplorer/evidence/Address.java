package crampexplorer.evidence;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where a source can be opened.
 *
 * @param doi digital object identifier, such as {@code 10.1136/bmj.f2213}
 * @param pmid number in PubMed
 * @param pmcid number in PubMed Central, such as {@code PMC2413335}
 * @param url of the page
 */
@Embeddable
record Address(@Nullable String doi, @Nullable String pmid, @Nullable String pmcid, @Nullable String url) {

	/** Where it opens, the way that leads to most of it first. */
	List<Way> ways() {
		return Stream
			.of(way("pmc", "https://www.ncbi.nlm.nih.gov/pmc/articles/", this.pmcid),
					way("doi", "https://doi.org/", this.doi),
					way("pubmed", "https://pubmed.ncbi.nlm.nih.gov/", this.pmid), way("page", "", this.url))
			.flatMap(Stream::ofNullable)
			.filter((way) -> !way.code.equals("page") || !isNamed(way.url))
			.toList();
	}

	/** Whether a number leads to the page too. */
	private boolean isNamed(String url) {
		return Stream.of(this.doi, this.pmid, this.pmcid)
			.flatMap(Stream::ofNullable)
			.anyMatch((number) -> url.matches("https?://[^?#]*/" + Pattern.quote(number) + "/?"));
	}

	/** The first of these; null where it cannot be opened. */
	@Nullable String best() {
		return ways().isEmpty() ? null : ways().get(0).url();
	}

	private static @Nullable Way way(String code, String before, @Nullable String value) {
		return (value != null) ? new Way(code, before + value) : null;
	}

	/**
	 * A link that leads out of this site.
	 *
	 * @param code end of the message key {@code source.at.*}
	 */
	record Way(String code, String url) {
	}

}
