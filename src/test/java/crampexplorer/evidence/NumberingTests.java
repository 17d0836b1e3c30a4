package crampexplorer.evidence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NumberingTests {

	private final Numbering numbering = new Numbering(codes("calf", "foot", "calf", "thigh"));

	@Test
	void eachCodeHasANumberInTheOrderInWhichItCame() {
		assertThat(this.numbering.size()).isEqualTo(3);
		assertThat(codes("calf", "foot", "thigh", "toes").stream().map(this.numbering::number)).containsExactly(0, 1, 2,
				-1);
		assertThat(this.numbering.get(2)).isEqualTo(new Slug("thigh"));
	}

	@Test
	void codesThatHaveNoNumberAreLeftOut() {
		BitSet bits = this.numbering.bits(codes("toes", "thigh", "calf"));
		assertThat(this.numbering.inOrder(bits)).isEqualTo(codes("calf", "thigh"));
		assertThat(this.numbering.of(bits)).hasSize(2).containsExactlyInAnyOrderElementsOf(codes("calf", "thigh"));
		assertThat(this.numbering.in(bits, new Slug("foot"))).isFalse();
		assertThat(this.numbering.in(bits, new Slug("toes"))).isFalse();
	}

	/** What was numbered elsewhere is the same as its codes, each time. */
	@Test
	void codesOfOneNumberingAreFoundInAnother() {
		Numbering other = new Numbering(codes("thigh", "toes", "calf"));
		for (List<String> chosen : List.of(List.of("calf", "foot"), List.of("foot"), List.<String>of(),
				List.of("thigh"))) {
			Set<Slug> numbered = this.numbering.of(this.numbering.bits(codes(chosen.toArray(String[]::new))));
			assertThat(other.bits(numbered)).isEqualTo(other.bits(new ArrayList<>(numbered)));
			assertThat(this.numbering.bits(numbered)).isEqualTo(this.numbering.bits(new ArrayList<>(numbered)));
		}
	}

	private static List<Slug> codes(String... codes) {
		return Stream.of(codes).map(Slug::new).toList();
	}

}
