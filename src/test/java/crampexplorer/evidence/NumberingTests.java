package crampexplorer.evidence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
		assertThat(this.numbering.in(bits, new Slug("foot"))).isFalse();
		assertThat(this.numbering.in(bits, new Slug("toes"))).isFalse();
	}

	/** What was numbered elsewhere is the same as its codes, each time. */
	@Test
	void codesOfOneNumberingAreFoundInAnother() {
		Numbering other = new Numbering(codes("thigh", "toes", "calf"));
		for (List<String> chosen : List.of(List.of("calf", "foot"), List.of("foot"), List.<String>of(),
				List.of("thigh"))) {
			BitSet bits = this.numbering.bits(codes(chosen.toArray(String[]::new)));
			List<Slug> numbered = this.numbering.inOrder(bits);
			assertThat(other.bits(numbered)).isEqualTo(other.bits(new ArrayList<>(numbered)));
			assertThat(this.numbering.bits(numbered)).isEqualTo(this.numbering.bits(new ArrayList<>(numbered)));
		}
	}

	@Test
	void codesInOrderAreAListLikeAnyOther() {
		List<Slug> codes = codes("calf", "thigh");
		List<Slug> inOrder = this.numbering.inOrder(this.numbering.bits(codes));
		assertThat(inOrder).isEqualTo(codes).hasSameHashCodeAs(codes);
		assertThat(codes).isEqualTo(inOrder);
		assertThat(inOrder.stream().toList()).isEqualTo(codes);
		assertThat(inOrder.contains(new Slug("thigh"))).isTrue();
		assertThat(inOrder.contains(new Slug("foot"))).isFalse();
		assertThat(inOrder.contains(new Slug("toes"))).isFalse();
		assertThatThrownBy(() -> inOrder.remove(0)).isInstanceOf(UnsupportedOperationException.class);
	}

	private static List<Slug> codes(String... codes) {
		return Stream.of(codes).map(Slug::new).toList();
	}

}
