package crampexplorer.method;

import java.util.List;

import crampexplorer.evidence.Namespaces;
import crampexplorer.method.ExampleCrate.ExampleCard;
import crampexplorer.seed.Crate;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Seedfile;
import crampexplorer.seed.Spot;

import org.springframework.stereotype.Component;

/** The answers of the worked example. */
@Component
class ExampleCrate implements Crate<ExampleCard> {

	@Override
	public Seedfile<ExampleCard> file() {
		return Seedfile.table("worked-example.csv", ExampleCard.class);
	}

	@Override
	public List<String> tables() {
		return List.of("example_finding");
	}

	@Override
	public String name(ExampleCard card) {
		return card.finding();
	}

	@Override
	public void check(ExampleCard card, Spot spot) {
		spot.refers(Namespaces.FINDING, card.finding());
	}

	@Override
	public void checkAll(List<ExampleCard> cards, Spot spot) {
		spot.distinct(cards, ExampleCard::finding);
	}

	@Override
	public void unpack(ExampleCard card, Rows rows) {
		rows.in("example_finding").set("finding", card.finding()).set("position", rows.next());
	}

	/** An answer of the worked example as the seeds write it. */
	record ExampleCard(String finding) {
	}

}
