package crampexplorer.questionnaire;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever changes a rule says when: a client learns from the date how old its rules are.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
class RulebookTests {

	@Autowired
	private Rulebook rulebook;

	@Test
	void theRulesAreDatedWheneverTheyChange() {
		String told = this.rulebook.version() + " " + this.rulebook.date() + "\n";
		assertThat(Path.of("src/test/resources/rules.txt"))
			.as("the rules have changed: set 'checked' of /check/result in seeds/pages.yaml to today, and this file to: %s",
					told)
			.hasContent(told);
	}

}
