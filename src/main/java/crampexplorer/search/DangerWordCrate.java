package crampexplorer.search;

import java.util.List;

import crampexplorer.evidence.Namespaces;
import crampexplorer.search.DangerWordCrate.DangerWordCard;
import crampexplorer.seed.Crate;
import crampexplorer.seed.Namespace;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Seedfile;
import crampexplorer.seed.Spot;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Words by what they tell of. */
@Component
class DangerWordCrate implements Crate<DangerWordCard> {

	static final Namespace<String> GROUP = Namespace.of("group of danger words");

	@Override
	public Seedfile<DangerWordCard> file() {
		return Seedfile.table("danger-words.csv", DangerWordCard.class);
	}

	@Override
	public List<String> tables() {
		return List.of("danger_word");
	}

	@Override
	public String name(DangerWordCard card) {
		return card.group();
	}

	@Override
	public void declare(DangerWordCard card, Spot spot) {
		spot.declare(GROUP, card.group());
	}

	@Override
	public void check(DangerWordCard card, Spot spot) {
		spot.slug(card.group());
		spot.at("words").text(card.words(), 2000);
		spot.at("words").distinct(SeedWords.apart(card.words()), (words) -> words);
		if (card.finding() != null) {
			spot.at("finding").refers(Namespaces.FINDING, card.finding());
		}
	}

	@Override
	public void unpack(DangerWordCard card, Rows rows) {
		rows.in("danger_word")
			.set("code", card.group())
			.set("words", card.words())
			.set("finding", card.finding())
			.set("position", rows.next());
	}

	/**
	 * A group as the seeds write it.
	 *
	 * @param words with a semicolon between
	 * @param finding the answer of the check that says the same
	 */
	record DangerWordCard(String group, String words, @Nullable String finding) {
	}

}
