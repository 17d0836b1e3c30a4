package crampexplorer.evidence;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A part of what is said of a topic. Its name is the same in the seeds, in templates, as
 * the id of its heading, and at the end of the message key of its heading.
 *
 * @param name such as {@code does-not-fit}
 * @param traits what else is true of it
 */
public record Part(String name, Set<Trait> traits) {

	/** What may be true of a part. */
	public enum Trait {

		/** A topic may be without it. */
		OPTIONAL,
		/**
		 * It claims what causes or eases cramps: each statement has a verdict, or is a
		 * caution.
		 */
		CLAIMS,
		/** One of its statements says what the page claims, with a verdict. */
		HEAD,
		/** Its first statement says in a line what the topic is about. */
		GIST,
		/** Its heading opens it: few readers need it. */
		FOLDED,
		/** It stands in a card of care, which leaves nothing out. */
		IN_A_CARD,
		/** Only a result of the check shows it. */
		OF_THE_RESULT

	}

	/** What needs a call for help now, and what needs help today. */
	static final List<Part> DANGERS = List.of(of("emergency", Trait.IN_A_CARD, Trait.OPTIONAL),
			of("today", Trait.IN_A_CARD, Trait.OPTIONAL));

	/** A part that each topic of its place has. */
	public static Part of(String name, Trait... traits) {
		Set<Trait> all = EnumSet.noneOf(Trait.class);
		all.addAll(Set.of(traits));
		return new Part(name, all);
	}

	public boolean is(Trait trait) {
		return this.traits.contains(trait);
	}

}
