package crampexplorer.questionnaire;

import java.time.LocalDate;

import crampexplorer.evidence.Topics;
import crampexplorer.questionnaire.AssessmentJson.RulesJson;
import crampexplorer.seed.SeedVersion;

import org.springframework.stereotype.Component;

/** By which rules the check answers. */
@Component
class Rulebook {

	private final String version;

	private final LocalDate date;

	Rulebook(SeedVersion seeds, Topics topics) {
		this.version = seeds.ofTheRules();
		this.date = topics.get(QuestionnaireRoom.RESULT).review().checked();
	}

	/** Changes whenever a seed that can change an answer changes. */
	String version() {
		return this.version;
	}

	/** When the rules were last checked. */
	LocalDate date() {
		return this.date;
	}

	RulesJson json() {
		return new RulesJson(this.version, this.date);
	}

}
