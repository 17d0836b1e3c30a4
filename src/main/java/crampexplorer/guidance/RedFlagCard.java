package crampexplorer.guidance;

import java.util.ArrayList;
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
import crampexplorer.evidence.Told;
import org.jspecify.annotations.Nullable;

/**
 * A red flag as the seeds write it.
 *
 * @param about by which the page of red flags lists it
 * @param steps the most urgent first: the first that holds counts
 * @param mayIndicate conditions in the field's terms with the everyday word
 */
record RedFlagCard(String code, About about, List<StepCard> steps, List<String> mayIndicate, List<Citation> sources,
		StatementCard.@Nullable Kind kind, List<String> related, List<String> dossier) {

	/** What each step says. */
	List<Told> told() {
		List<Told> told = new ArrayList<>();
		for (StepCard step : this.steps) {
			told.add(
					Told.of(GuidanceRoom.RED_FLAG, path(told.size()), step.title(), parts(step)).related(this.related));
		}
		return told;
	}

	/** Address of a step, from 0. */
	String path(int number) {
		return GuidanceRoom.RED_FLAG.path(name(number));
	}

	/**
	 * Name of a step, from 0: the code of its flag, with the level where a more urgent
	 * step stands before it.
	 */
	String name(int number) {
		CareLevel level = this.steps.get(number).level();
		long before = this.steps.stream().limit(number).filter((step) -> step.level() == level).count();
		return this.code + ((number > 0) ? "-" + level.code() : "") + ((before > 0) ? "-" + (before + 1) : "");
	}

	private Map<String, List<StatementCard>> parts(StepCard step) {
		Map<String, List<StatementCard>> parts = new LinkedHashMap<>();
		parts.put("sign", List.of(sourced(step.sign())));
		parts.put("do", Stream.concat(step.advice().stream().map(this::sourced), step.cited().stream().map(this::cited))
			.toList());
		if (step.worse() != null) {
			parts.put("worse", List.of(sourced(step.worse())));
		}
		parts.put("say", List.of(spoken(step.say())));
		return parts;
	}

	private StatementCard sourced(String text) {
		return StatementCard.of(text, this.sources, this.kind, this.dossier);
	}

	private StatementCard cited(String advice) {
		return StatementCard.advised(advice, this.dossier);
	}

	/** What to say is our own advice, whatever the sources of the sign. */
	private StatementCard spoken(String text) {
		return StatementCard.of(text, this.sources.isEmpty() ? this.sources : List.of(Citation.to("judgement")),
				this.kind, List.of());
	}

	/** The findings that need care as urgent as this, each by itself. */
	Stream<String> alone(CareLevel least) {
		return this.steps.stream()
			.filter((step) -> step.level().atLeast(least))
			.flatMap((step) -> step.ways().stream())
			.flatMap((way) -> way.alone().stream())
			.distinct();
	}

	/**
	 * A step of a red flag.
	 *
	 * @param common whether the page of red flags shows it open
	 * @param ways it holds when one of these does
	 * @param sign as a person would say it
	 * @param advice what to do, in short lines
	 * @param cited codes of advices that belong to it
	 * @param worse what would need help sooner; null where that is said elsewhere
	 * @param say what to tell the operator, the doctor or the pharmacist
	 */
	record StepCard(CareLevel level, boolean common, Within within, Who who, String title, List<WayCard> ways,
			String sign, @JsonProperty("do") List<String> advice, @JsonProperty("advice") List<String> cited,
			@Nullable String worse, String say) {

		Disposition disposition() {
			return new Disposition(this.level, this.within, this.who);
		}
	}

	/**
	 * A way in which a step holds.
	 *
	 * @param when lines, each of which must have a chosen answer
	 * @param unless lines that switch it off when all of them have one
	 */
	record WayCard(List<String> when, List<String> unless) {

		/** The findings that stand in every line. */
		private Set<String> alone() {
			Set<String> alone = new LinkedHashSet<>();
			this.when.forEach((line) -> alone.addAll(LineCards.findings(line)));
			this.when.forEach((line) -> alone.retainAll(LineCards.findings(line)));
			return alone;
		}
	}

}
