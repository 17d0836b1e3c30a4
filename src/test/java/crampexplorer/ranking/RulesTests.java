package crampexplorer.ranking;

import java.util.List;

import crampexplorer.evidence.Slug;
import org.junit.jupiter.api.Test;

import static crampexplorer.ranking.Fixtures.findings;
import static crampexplorer.ranking.Fixtures.set;
import static org.assertj.core.api.Assertions.assertThat;

class RulesTests {

	private static final Rules RULES = new Rules(List.of(set("tingling", "numbness"), set("at-night")), set("calf"),
			List.of(sign("face-droops", "stroke", true), sign("swollen-leg", "clot", false),
					sign("arm-weak", "stroke", true), sign("cold-limb", "artery", true)),
			new Rules.Ordinary(new Slug("no-clear-cause"), set("at-night", "hard-knot"), set("fever", "cold-limb")));

	@Test
	void dangersAreNamedInTheOrderOfTheRules() {
		assertThat(RULES.named(findings("cold-limb", "tired", "swollen-leg"))).isEqualTo(findings("clot", "artery"));
	}

	@Test
	void dangerWithTwoSignsIsNamedOnce() {
		assertThat(RULES.named(findings("face-droops", "arm-weak"))).isEqualTo(findings("stroke"));
	}

	@Test
	void answersOfOneGroupHaveOneNumber() {
		assertThat(RULES.groupsByFinding()).containsOnlyKeys(findings("tingling", "numbness", "at-night"))
			.containsEntry(new Slug("tingling"), 0)
			.containsEntry(new Slug("numbness"), 0)
			.containsEntry(new Slug("at-night"), 1);
	}

	private static Rules.Sign sign(String finding, String danger, boolean first) {
		return new Rules.Sign(new Slug(finding), new Slug(danger), first);
	}

}
