package crampexplorer.evidence;

import java.util.List;

import crampexplorer.seed.Crate;
import crampexplorer.seed.Seedfile;
import crampexplorer.seed.Spot;

import org.springframework.stereotype.Component;

/**
 * Advice that stands in several places. It is loaded with the statements that cite it.
 */
@Component
class AdviceCrate implements Crate<AdviceCard> {

	@Override
	public Seedfile<AdviceCard> file() {
		return Seedfile.list("advice.yaml", AdviceCard.class);
	}

	@Override
	public List<String> tables() {
		return List.of();
	}

	@Override
	public String name(AdviceCard card) {
		return card.code();
	}

	@Override
	public void declare(AdviceCard card, Spot spot) {
		spot.declare(Namespaces.ADVICE, card.code(), card);
	}

	@Override
	public void check(AdviceCard card, Spot spot) {
		spot.slug(card.code());
		card.statement().check(spot);
		spot.is(spot.knows(Namespaces.CITED_ADVICE, card.code()), "no statement cites it");
	}

}
