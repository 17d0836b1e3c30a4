package crampexplorer.guidance;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import crampexplorer.evidence.Citation;
import crampexplorer.evidence.LineCards;
import crampexplorer.evidence.StatementCard;
import org.jspecify.annotations.Nullable;

/**
 * A red flag as the seeds write it.
 *
 * @param when lines, each of which must have a chosen answer
 * @param orWhen a second way to hold
 * @param mayIndicate conditions in the field's terms with the everyday word
 * @param sign as a person would say it
 * @param advice what to do
 * @param say what to tell the operator, the doctor or the pharmacist
 */
record RedFlagCard(String code, String title, CareLevel level, Within within, Who who, List<String> when,
		List<String> orWhen, @Nullable RaisedCard raised, List<String> mayIndicate, String sign,
		@JsonProperty("do") String advice, String say, List<Citation> sources, StatementCard.@Nullable Kind kind,
		List<String> related, List<String> dossier) {

	/** What it says, each with its sources. */
	Map<String, List<StatementCard>> parts() {
		Map<String, List<StatementCard>> parts = new LinkedHashMap<>();
		parts.put("sign", List.of(sourced(this.sign)));
		parts.put("do", List.of(sourced(this.advice)));
		if (this.raised != null) {
			parts.put("raised-do", List.of(sourced(this.raised.advice())));
			parts.put("raised-say", List.of(spoken(this.raised.say())));
		}
		parts.put("say", List.of(spoken(this.say)));
		return parts;
	}

	/** The findings that need care as urgent as this, each by itself. */
	Stream<String> alone(CareLevel least) {
		Set<String> alone = new LinkedHashSet<>(inEach(this.when));
		alone.addAll(inEach(this.orWhen));
		if (!this.level.atLeast(least)) {
			alone.retainAll((this.raised != null && this.raised.level().atLeast(least)) ? inEach(this.raised.when())
					: Set.of());
		}
		return alone.stream();
	}

	/** The findings that stand in each of these lines. */
	private static Set<String> inEach(List<String> lines) {
		Set<String> findings = new LinkedHashSet<>();
		for (int i = 0; i < lines.size(); i++) {
			List<String> line = LineCards.findings(lines.get(i));
			if (i == 0) {
				findings.addAll(line);
			}
			findings.retainAll(line);
		}
		return findings;
	}

	private StatementCard sourced(String text) {
		return StatementCard.of(text, this.sources, this.kind, this.dossier);
	}

	/** What to say is our own advice, whatever the sources of the sign. */
	private StatementCard spoken(String text) {
		return StatementCard.of(text, this.sources.isEmpty() ? this.sources : List.of(Citation.to("judgement")),
				this.kind, List.of());
	}

	/** What a red flag asks for when further lines hold. */
	record RaisedCard(List<String> when, CareLevel level, Within within, Who who, @JsonProperty("do") String advice,
			String say) {
	}

}
