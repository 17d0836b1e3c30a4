package crampexplorer.evidence;

import java.util.List;

import crampexplorer.evidence.Imprint.Author;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who made a source, and where and when, in full and in short. */
class ImprintTests {

	@Test
	void aNameIsFamilyNameAndInitials() {
		assertThat(by("van Dam P, Madonna, Doe-Roe JK").persons()).containsExactly(new Author("van Dam", "P"),
				new Author("Madonna", ""), new Author("Doe-Roe", "JK"));
	}

	@Test
	void othersAreNoPerson() {
		assertThat(by("Doe J, et al").persons()).containsExactly(new Author("Doe", "J"));
		assertThat(by("Doe J, et al").hasMore()).isTrue();
		assertThat(by("Doe J").hasMore()).isFalse();
		assertThat(by(null).persons()).isEmpty();
	}

	@Test
	void authorsAreJoined() {
		assertThat(Imprint.join(List.of("Doe J", "van Dam P", "et al"))).isEqualTo("Doe J, van Dam P, et al");
		assertThat(Imprint.join(List.of())).isNull();
	}

	@Test
	void oneOrTwoPersonsAreNamedAndOfMoreTheFirst() {
		assertThat(name(by("Doe J"))).isEqualTo(new SourceName("one", List.of("Doe"), "", 2012));
		assertThat(name(by("Doe J, van Dam P"))).isEqualTo(new SourceName("two", List.of("Doe", "van Dam"), "", 2012));
		assertThat(name(by("Doe J, van Dam P, Roe R"))).isEqualTo(new SourceName("more", List.of("Doe"), "", 2012));
		assertThat(name(by("Doe J, et al"))).isEqualTo(new SourceName("more", List.of("Doe"), "", 2012));
		assertThat(name(by("Doe J, van Dam P, et al"))).isEqualTo(new SourceName("more", List.of("Doe"), "", 2012));
	}

	@Test
	void aPageOfAnOrganisationIsNamedWithItsTitle() {
		assertThat(name(new Imprint(null, "NHS", "A book", null, null, null, null)))
			.isEqualTo(new SourceName("one", List.of("NHS"), "A title", null));
		assertThat(name(new Imprint(null, null, "A book", null, null, null, 2012)))
			.isEqualTo(new SourceName("one", List.of("A book"), "A title", 2012));
		assertThat(name(new Imprint(null, null, null, null, null, null, null)))
			.isEqualTo(new SourceName("one", List.of(), "A title", null));
	}

	@Test
	void thePlaceIsVolumeIssueAndPages() {
		assertThat(place("86", "4", "350-355")).isEqualTo("86(4):350-355");
		assertThat(place("86", null, "350")).isEqualTo("86:350");
		assertThat(place(null, null, "e12")).isEqualTo("e12");
		assertThat(place("86", "4", null)).isEqualTo("86(4)");
		assertThat(place(null, null, null)).isEmpty();
	}

	private static SourceName name(Imprint by) {
		return SourceName.of("A title", by);
	}

	private static Imprint by(@Nullable String authors) {
		return new Imprint(authors, "A publisher", "A journal", null, null, null, 2012);
	}

	private static String place(@Nullable String volume, @Nullable String issue, @Nullable String pages) {
		return new Imprint(null, "A publisher", null, volume, issue, pages, null).place();
	}

}
