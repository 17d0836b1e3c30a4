package crampexplorer.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import crampexplorer.guidance.FlagStep;
import crampexplorer.guidance.RedFlags;

import org.springframework.stereotype.Component;

/** Hears in a query what sounds like a red flag. */
@Component
class EmergencyWords {

	private final List<Alarm> alarms;

	EmergencyWords(EmergencyWordRepository repository, RedFlags flags, Words words) {
		this.alarms = repository.findAllByOrderByPosition()
			.stream()
			.map((word) -> new Alarm(words.of(word.phrase()), words.of(word.unless()), flags.step(word.step())))
			.filter((alarm) -> !alarm.stems().isEmpty())
			.sorted(Comparator.comparing((Alarm alarm) -> alarm.flag().disposition())
				.thenComparing((alarm) -> -alarm.stems().size()))
			.toList();
	}

	List<String> stems() {
		List<String> stems = new ArrayList<>();
		this.alarms.forEach((alarm) -> stems.addAll(alarm.stems()));
		return stems;
	}

	/**
	 * The most urgent step of a flag all of whose words stand in the query, in any order.
	 */
	Optional<FlagStep> heardIn(Query query) {
		return this.alarms.stream()
			.filter((alarm) -> alarm.stems().stream().allMatch(query::has)
					&& alarm.unless().stream().noneMatch(query::has))
			.map(Alarm::flag)
			.findFirst();
	}

	/**
	 * Stems, those with which they mean something else, and the step of a flag that they
	 * reach.
	 */
	private record Alarm(List<String> stems, List<String> unless, FlagStep flag) {
	}

}
