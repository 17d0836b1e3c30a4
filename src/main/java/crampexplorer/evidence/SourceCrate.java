package crampexplorer.evidence;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import crampexplorer.evidence.SourceCard.SectionCard;
import crampexplorer.seed.Crate;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Seedfile;
import crampexplorer.seed.Spot;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything that may be cited. */
@Component
class SourceCrate implements Crate<SourceCard> {

	/** Six, and "et al". */
	private static final int MOST_AUTHORS = 7;

	private static final int LONGEST_AUTHORS = 300;

	@Override
	public Seedfile<SourceCard> file() {
		return Seedfile.list("sources.yaml", SourceCard.class);
	}

	@Override
	public List<String> tables() {
		return List.of("source", "source_section");
	}

	@Override
	public String name(SourceCard card) {
		return card.slug();
	}

	@Override
	public void declare(SourceCard card, Spot spot) {
		spot.declare(Namespaces.SOURCE, card.slug(), card);
	}

	@Override
	public void check(SourceCard card, Spot spot) {
		spot.slug(card.slug());
		spot.is(SourceKind.of(card.slug()).isEmpty(), "is the name of a kind: its page lists the sources of that kind");
		spot.at("title").text(card.title(), 300);
		spot.at("read").text(card.read(), 300);
		spot.is((card.kind() == Source.Kind.DOCUMENT) != card.sections().isEmpty(),
				"a document, and only a document, has sections");
		spot.is((card.kind() == Source.Kind.LITERATURE) == (card.design() != null),
				"literature, and only literature, has a design");
		checkImprint(card, spot);
		checkAddress(card, spot);
		spot.distinct(card.sections(), SectionCard::slug);
		card.sections().forEach((section) -> {
			spot.at(section.slug()).slug(section.slug());
			spot.at(section.slug()).text(section.title(), 200);
		});
	}

	private static void checkImprint(SourceCard card, Spot spot) {
		boolean literature = card.kind() == Source.Kind.LITERATURE;
		spot.at("publisher").text(card.publisher(), 200);
		spot.at("in").text(card.in(), 200);
		spot.at("volume").text(card.volume(), 20);
		spot.at("issue").text(card.issue(), 20);
		spot.at("pages").text(card.pages(), 40);
		card.authors().forEach((author) -> {
			spot.at("authors").text(author, 80);
			spot.at("authors").is(!author.contains(","), "'" + author + "' is not family name and initials");
		});
		int more = card.authors().indexOf(Imprint.MORE);
		spot.at("authors")
			.is(more < 0 || (more > 0 && more == card.authors().size() - 1), "'et al' stands last, after a name");
		spot.at("authors").is(card.authors().size() <= MOST_AUTHORS, "names more than 6: write 'et al' last");
		spot.at("authors")
			.is(String.valueOf(Imprint.join(card.authors())).length() <= LONGEST_AUTHORS,
					"are longer than " + LONGEST_AUTHORS + " characters");
		spot.is(!literature || card.publisher() != null || card.in() != null, "'publisher' or 'in' is missing");
		spot.at("year")
			.is(card.year() == null || (card.year() >= 1900 && card.year() <= 2100), "is no year from 1900 to 2100");
		spot.is(literature == (card.extent() != null) && (!literature || card.readOn() != null),
				"literature says in 'extent' and 'read-on' how much of it was read, and when");
	}

	private static void checkAddress(SourceCard card, Spot spot) {
		like(card.doi(), "10[.][0-9]{4,9}/\\S{1,100}", spot.at("doi"));
		like(card.pmid(), "[0-9]{5,8}", spot.at("pmid"));
		like(card.pmcid(), "PMC[0-9]{5,9}", spot.at("pmcid"));
		like(card.url(), "https?://\\S{3,290}", spot.at("url"));
		spot.is(card.kind() != Source.Kind.LITERATURE || card.opens(),
				"no reader can open it: 'doi', 'pmid', 'pmcid' or 'url' is missing");
	}

	private static void like(@Nullable String text, String form, Spot spot) {
		spot.is(text == null || text.matches(form), "'" + text + "' does not look like one");
	}

	@Override
	public void checkAll(List<SourceCard> cards, Spot spot) {
		each(cards, SourceCard::doi, spot);
		each(cards, SourceCard::pmid, spot);
		each(cards, SourceCard::pmcid, spot);
	}

	/** One paper is one source. */
	private static void each(List<SourceCard> cards, Function<SourceCard, @Nullable String> identifier, Spot spot) {
		List<String> known = cards.stream().flatMap((card) -> Stream.ofNullable(identifier.apply(card))).toList();
		spot.distinct(known, Function.identity());
	}

	@Override
	public void unpack(SourceCard card, Rows rows) {
		rows.in("source")
			.set("slug", card.slug())
			.set("kind", card.kind())
			.set("title", card.title())
			.set("read_in", card.read())
			.set("authors", Imprint.join(card.authors()))
			.set("publisher", card.publisher())
			.set("container", card.in())
			.set("volume", card.volume())
			.set("issue", card.issue())
			.set("pages", card.pages())
			.set("published", card.year())
			.set("doi", card.doi())
			.set("pmid", card.pmid())
			.set("pmcid", card.pmcid())
			.set("url", card.url())
			.set("extent", card.extent())
			.set("read_on", card.readOn())
			.set("design", card.design())
			.set("position", rows.next());
		card.sections()
			.forEach((section) -> rows.in("source_section")
				.set("source", card.slug())
				.set("slug", section.slug())
				.set("title", section.title())
				.set("position", rows.next()));
	}

}
