package crampexplorer.questionnaire;

import java.util.List;

import crampexplorer.guidance.CareLevel;
import crampexplorer.guidance.Triage;
import crampexplorer.ranking.RankedFactor;

/**
 * What the answers come to: triage first, then the ranking, which never changes it.
 *
 * @param answers that were assessed
 * @param triage level of care and red flags
 * @param factors every factor, best first
 * @param notes about the answers as a whole
 */
record Assessment(Answers answers, Triage.Outcome triage, List<RankedFactor> factors, List<Note> notes) {

	CareLevel level() {
		return this.triage.disposition().level();
	}

}
