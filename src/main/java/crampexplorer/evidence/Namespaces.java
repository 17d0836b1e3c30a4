package crampexplorer.evidence;

import crampexplorer.seed.Namespace;

/** The kinds of names by which the seeds of one room refer to those of another. */
public final class Namespaces {

	/** Something that may be cited. */
	static final Namespace<SourceCard> SOURCE = new Namespace<>("source", SourceCard.class);

	/** Words that statements may cite in place of their own. */
	static final Namespace<AdviceCard> ADVICE = new Namespace<>("advice", AdviceCard.class);

	/** A claim whose verdict statements may cite. */
	static final Namespace<ClaimCard> CLAIM = new Namespace<>("claim", ClaimCard.class);

	/** An advice that a statement cites. */
	static final Namespace<String> CITED_ADVICE = Namespace.of("cited advice");

	/** The path of a topic, with the place where it stands. */
	public static final Namespace<Place> PATH = new Namespace<>("path", Place.class);

	/** The path of a topic that has a headline. */
	public static final Namespace<String> HEADLINE = Namespace.of("path of a nutrient or cause");

	/** A row of the dossier. */
	public static final Namespace<String> DOSSIER_ROW = Namespace.of("row of the dossier");

	/** An answer of the check. */
	public static final Namespace<String> FINDING = Namespace.of("finding");

	/** An answer of the check that needs help now or today by itself. */
	public static final Namespace<String> DANGER_FINDING = Namespace.of("danger sign");

	/** An answer of the check that is an emergency by itself. */
	public static final Namespace<String> EMERGENCY_FINDING = Namespace.of("emergency sign");

	/** A question of the codebook. */
	public static final Namespace<String> CODEBOOK_QUESTION = Namespace.of("question");

	/** A question of the codebook that the short way through the check puts. */
	public static final Namespace<String> ASKED_QUESTION = Namespace.of("question of the short way");

	/** An answer that the short way through the check asks for by a line of its own. */
	public static final Namespace<String> ASKED_FINDING = Namespace.of("finding of the short way");

	/** What the check ranks. */
	public static final Namespace<String> FACTOR = Namespace.of("factor");

	/** What the check knows but never ranks. */
	public static final Namespace<String> NEVER_RANKED = Namespace.of("factor that is never ranked");

	/** An anchor on the page of rules. */
	public static final Namespace<String> RULE = Namespace.of("factor or cluster");

	/** A red flag that cannot wait: its level is emergency or urgent. */
	public static final Namespace<String> URGENT_FLAG = Namespace.of("red flag of level emergency or urgent called");

	private Namespaces() {
	}

}
