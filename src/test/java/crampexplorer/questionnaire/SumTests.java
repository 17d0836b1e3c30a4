package crampexplorer.questionnaire;

import java.util.List;

import crampexplorer.evidence.Citation;
import crampexplorer.likelihood.Ground;
import crampexplorer.questionnaire.Sum.Part;
import crampexplorer.ranking.Weight;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SumTests {

	@Test
	void partsStandApartByWhetherTheyFitInTheirOrder() {
		Sum sum = new Sum("Salt", "salt", "20", "−13.0",
				List.of(part("a", 70), part("b", 20), part("c", -60), part("d", -10)), null, "−11.0");

		assertThat(sum.parts(true)).extracting(Part::you).containsExactly("a", "b");
		assertThat(sum.parts(false)).extracting(Part::you).containsExactly("c", "d");
	}

	private static Part part(String you, int tenths) {
		return new Part(you, new Often("1", "1", "100"), new Weight(tenths), null,
				new Ground(null, "low", Citation.to("judgement")));
	}

}
