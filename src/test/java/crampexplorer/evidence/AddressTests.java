package crampexplorer.evidence;

import crampexplorer.evidence.Address.Way;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Where a source can be opened. */
class AddressTests {

	@Test
	void theWayToTheWholeTextComesFirst() {
		Address all = new Address("10.1000/x(1)", "12345", "PMC12345", "https://example.org/a");
		assertThat(all.ways()).containsExactly(new Way("pmc", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC12345"),
				new Way("doi", "https://doi.org/10.1000/x(1)"),
				new Way("pubmed", "https://pubmed.ncbi.nlm.nih.gov/12345"), new Way("page", "https://example.org/a"));
		assertThat(all.best()).isEqualTo("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC12345");
	}

	@Test
	void whatIsNotKnownIsNoWay() {
		assertThat(new Address(null, "12345", null, null).ways())
			.containsExactly(new Way("pubmed", "https://pubmed.ncbi.nlm.nih.gov/12345"));
		assertThat(new Address(null, null, null, null).ways()).isEmpty();
		assertThat(new Address(null, null, null, null).best()).isNull();
	}

	@Test
	void noWayStandsThereTwice() {
		assertThat(new Address(null, "12345", null, "https://pubmed.ncbi.nlm.nih.gov/12345/").ways())
			.containsExactly(new Way("pubmed", "https://pubmed.ncbi.nlm.nih.gov/12345"));
		assertThat(new Address("10.1000/x", null, null, "https://doi.org/10.1000/x").ways())
			.containsExactly(new Way("doi", "https://doi.org/10.1000/x"));
		assertThat(new Address(null, "12345", null, "https://example.org/112345").ways()).hasSize(2);
	}

}
