package crampexplorer.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import crampexplorer.evidence.Slug;
import crampexplorer.guidance.FlagStep;
import crampexplorer.guidance.RedFlags;
import crampexplorer.search.Ear.Said;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Hears in a text what sounds like a red flag: parts of the body, signs and circumstances
 * together. It needs no index, and reads all of the text.
 */
@Component
class Danger {

	private static final String PHRASE = "phrase-";

	private final Ear ear;

	private final List<Alarm> alarms = new ArrayList<>();

	private final List<String> phrases = new ArrayList<>();

	private final Map<String, DangerWord> groups = new LinkedHashMap<>();

	Danger(DangerWordRepository words, DangerSignRepository signs, EmergencyWordRepository phrases, RedFlags flags) {
		Map<String, List<String>> heard = new HashMap<>();
		words.findAllByOrderByPosition().forEach((group) -> {
			this.groups.put(group.code(), group);
			heard.put(group.code(), group.words());
		});
		signs.findAllByOrderByPosition()
			.forEach((sign) -> this.alarms
				.add(new Alarm(sign.heard(), sign.span(), sign.unless(), flags.step(sign.step()), sign.finding())));
		for (EmergencyWord word : phrases.findAllByOrderByPosition()) {
			this.phrases.add(word.phrase());
			String group = PHRASE + word.phrase();
			heard.put(group, List.of(word.phrase()));
			List<String> others = Stream.of(word.unless().split(" ")).filter((other) -> !other.isEmpty()).toList();
			others.forEach((other) -> heard.put(PHRASE + other, List.of(other)));
			this.alarms.add(new Alarm(List.of(Set.of(group)), Integer.MAX_VALUE,
					Set.copyOf(others.stream().map((other) -> PHRASE + other).toList()), flags.step(word.step()),
					null));
		}
		this.ear = new Ear(heard);
		this.alarms.sort(Comparator.comparing((alarm) -> alarm.step().disposition()));
	}

	/** Every word and phrase that it knows. */
	Stream<String> words() {
		return Stream.concat(this.groups.values().stream().flatMap((group) -> group.words().stream()),
				this.phrases.stream());
	}

	/** Addresses of every sign that it can hear. */
	Set<String> paths() {
		return this.alarms.stream().map((alarm) -> alarm.step().path()).collect(Collectors.toSet());
	}

	/** What a text tells, and the most urgent step of a red flag that it sounds like. */
	Told told(String text) {
		List<Said> said = new Clauses(this.ear.hear(text)).meant();
		Map<String, TreeSet<Integer>> places = new HashMap<>();
		said.stream()
			.filter(Said::isGroup)
			.forEach((one) -> places.computeIfAbsent(one.group(), (group) -> new TreeSet<>()).add(one.position()));
		Optional<Alarm> alarm = this.alarms.stream().filter((one) -> one.soundsIn(places)).findFirst();
		Set<DangerWord> told = new LinkedHashSet<>();
		said.stream()
			.filter(Said::isGroup)
			.map((one) -> this.groups.get(one.group()))
			.filter(Objects::nonNull)
			.forEach(told::add);
		return new Told(alarm.map(Alarm::step), alarm.map(Alarm::finding), told);
	}

	/**
	 * What was told.
	 *
	 * @param step of a red flag
	 * @param finding the answer of the check that is this sign
	 * @param groups of words
	 */
	record Told(Optional<FlagStep> step, Optional<Slug> finding, Set<DangerWord> groups) {
	}

	/** Groups one of each of which must be told near each other, and what they mean. */
	private record Alarm(List<Set<String>> heard, int span, Set<String> unless, FlagStep step, @Nullable Slug finding) {

		/** By the places of the groups that were told. */
		boolean soundsIn(Map<String, TreeSet<Integer>> places) {
			if (!isTold(this.heard, places.keySet()) || !Collections.disjoint(this.unless, places.keySet())) {
				return false;
			}
			List<TreeSet<Integer>> all = this.heard.stream().map((groups) -> together(groups, places)).toList();
			return all.stream()
				.flatMap(TreeSet::stream)
				.anyMatch((from) -> all.stream().allMatch((one) -> isNear(one.ceiling(from), from)));
		}

		/** Whether there is one of each: of hundreds of alarms hardly any need more. */
		private static boolean isTold(List<Set<String>> heard, Set<String> told) {
			for (Set<String> groups : heard) {
				if (Collections.disjoint(groups, told)) {
					return false;
				}
			}
			return true;
		}

		private boolean isNear(@Nullable Integer place, int from) {
			return place != null && place - from <= this.span;
		}

		private static TreeSet<Integer> together(Set<String> groups, Map<String, TreeSet<Integer>> places) {
			TreeSet<Integer> together = new TreeSet<>();
			groups.forEach((group) -> together.addAll(places.getOrDefault(group, new TreeSet<>())));
			return together;
		}
	}

}
