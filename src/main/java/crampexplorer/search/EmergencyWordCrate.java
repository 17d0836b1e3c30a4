package crampexplorer.search;

import java.util.List;
import java.util.Objects;

import crampexplorer.evidence.Namespaces;
import crampexplorer.search.EmergencyWordCrate.EmergencyWordCard;
import crampexplorer.seed.Crate;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Seedfile;
import crampexplorer.seed.Spot;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Words that sound like a red flag which cannot wait. */
@Component
class EmergencyWordCrate implements Crate<EmergencyWordCard> {

	@Override
	public Seedfile<EmergencyWordCard> file() {
		return Seedfile.table("emergency-words.csv", EmergencyWordCard.class);
	}

	@Override
	public List<String> tables() {
		return List.of("emergency_word");
	}

	@Override
	public String name(EmergencyWordCard card) {
		return card.phrase();
	}

	/** Only a flag that cannot wait has a card to show before all results. */
	@Override
	public void check(EmergencyWordCard card, Spot spot) {
		spot.text(card.phrase(), 60);
		spot.at("unless").text(card.unless(), 60);
		spot.refers(Namespaces.URGENT_FLAG, card.redFlag());
	}

	@Override
	public void checkAll(List<EmergencyWordCard> cards, Spot spot) {
		spot.distinct(cards, EmergencyWordCard::phrase);
	}

	@Override
	public void unpack(EmergencyWordCard card, Rows rows) {
		rows.in("emergency_word")
			.set("phrase", card.phrase())
			.set("step", card.redFlag())
			.set("unless", Objects.requireNonNullElse(card.unless(), ""))
			.set("position", rows.next());
	}

	/**
	 * Emergency words as the seeds write them.
	 *
	 * @param unless words with which they mean something else
	 */
	record EmergencyWordCard(String phrase, String redFlag, @Nullable String unless) {
	}

}
