package crampexplorer.ranking;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

import crampexplorer.evidence.Slug;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The arithmetic gives the totals, the order and the choice of the reference, on 10,000
 * random sets of answers. docs/ranking.md says how the record was made.
 */
class ParityTests {

	private static final int MOST = 25;

	private final Reference reference = new Reference();

	private long state = 1;

	@Test
	void everySetIsRankedAsTheReferenceRanksIt() {
		Ranking ranking = this.reference.ranking();
		List<String> recorded = Reference.lines("expected.txt");
		List<Integer> others = new ArrayList<>();
		for (int set = 0; set < recorded.size(); set++) {
			List<Slug> findings = findings();
			boolean danger = !ranking.named(findings).isEmpty();
			if (!recorded.get(set).equals(crc(line(ranking.rank(findings), danger)))) {
				others.add(set);
			}
		}
		assertThat(recorded).hasSize(10_000);
		assertThat(others).as("sets that record.py prints in full when given their number").isEmpty();
	}

	/** The generator of record.py. */
	private int draw(int bound) {
		this.state = this.state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
		return (int) ((this.state >>> 33) % bound);
	}

	private List<Slug> findings() {
		List<Slug> all = this.reference.findings;
		List<Slug> chosen = new ArrayList<>();
		int count = 1 + draw(MOST);
		for (int i = 0; i < count; i++) {
			chosen.add(all.get(draw(all.size())));
		}
		return chosen;
	}

	private static String line(List<RankedFactor> ranked, boolean danger) {
		return ranked.stream()
			.filter((factor) -> factor.band() != Band.NONE || factor.contributions().findAny().isPresent())
			.map((factor) -> factor.code() + ":" + factor.total().tenths())
			.collect(Collectors.joining(" "))
				+ ranked.stream()
					.filter((factor) -> factor.shown() && !danger)
					.map((factor) -> factor.code().value())
					.sorted()
					.collect(Collectors.joining(" ", "|", ""));
	}

	private static String crc(String line) {
		CRC32 crc = new CRC32();
		crc.update(line.getBytes(StandardCharsets.UTF_8));
		return String.format("%08x", crc.getValue());
	}

}
