package crampexplorer.evidence;

import java.util.List;

import crampexplorer.evidence.SourceCard.SectionCard;
import crampexplorer.seed.Crate;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Seedfile;
import crampexplorer.seed.Spot;

import org.springframework.stereotype.Component;

/** Everything that may be cited. */
@Component
class SourceCrate implements Crate<SourceCard> {

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
		spot.at("title").text(card.title(), 300);
		spot.at("read").text(card.read(), 300);
		spot.is((card.kind() == Source.Kind.DOCUMENT) != card.sections().isEmpty(),
				"a document, and only a document, has sections");
		spot.is((card.kind() == Source.Kind.LITERATURE) == (card.design() != null),
				"literature, and only literature, has a design");
		spot.distinct(card.sections(), SectionCard::slug);
		card.sections().forEach((section) -> {
			spot.at(section.slug()).slug(section.slug());
			spot.at(section.slug()).text(section.title(), 200);
		});
	}

	@Override
	public void unpack(SourceCard card, Rows rows) {
		rows.in("source")
			.set("slug", card.slug())
			.set("kind", card.kind())
			.set("title", card.title())
			.set("read_in", card.read())
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
