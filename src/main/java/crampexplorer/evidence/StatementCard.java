package crampexplorer.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import crampexplorer.seed.Namespace;
import crampexplorer.seed.Row;
import crampexplorer.seed.Rows;
import crampexplorer.seed.Spot;
import jakarta.persistence.EnumeratedValue;
import org.jspecify.annotations.Nullable;

/**
 * A statement as the seeds write it.
 *
 * @param advice the code of an advice, whose text, sources and kind it then has
 * @param text the words, up to 1000 characters
 * @param sources what it rests on, most first; none for a caution
 * @param verdict what the better evidence says of it, where it claims something
 * @param certainty how sure that is; stands with the verdict, but not with "none"
 * @param claim the claim whose verdict and certainty it then has
 * @param fold whether only the fold of its page shows it
 * @param kind caution, or nothing
 * @param but what stands beside it
 * @param dossier rows of the dossier that it carries; not loaded
 */
public record StatementCard(@Nullable String advice, @Nullable String text, List<Citation> sources,
		@Nullable Verdict verdict, @Nullable Certainty certainty, @Nullable String claim, boolean fold,
		@Nullable Kind kind, List<StatementCard> but, List<String> dossier) {

	private static final int LONGEST = 1000;

	/** The one kind that an editor has to name. */
	public enum Kind {

		CAUTION("caution");

		@EnumeratedValue
		private final String code;

		Kind(String code) {
			this.code = code;
		}

	}

	/** A plain fact, or a caution where it is of that kind. */
	public static StatementCard of(String text, List<Citation> sources, @Nullable Kind kind, List<String> dossier) {
		return new StatementCard(null, text, sources, null, null, null, false, kind, List.of(), dossier);
	}

	/** The words of an advice. */
	public static StatementCard advised(String advice, List<String> dossier) {
		return new StatementCard(advice, null, List.of(), null, null, null, false, null, List.of(), dossier);
	}

	/** Makes the advice known that parts cite. */
	static void declareCited(Map<String, List<StatementCard>> parts, Spot spot) {
		parts.values()
			.stream()
			.flatMap(List::stream)
			.flatMap((statement) -> Stream.concat(Stream.of(statement), statement.but.stream()))
			.flatMap((statement) -> Stream.ofNullable(statement.advice))
			.filter((code) -> !spot.knows(Namespaces.CITED_ADVICE, code))
			.forEach((code) -> spot.declare(Namespaces.CITED_ADVICE, code));
	}

	/**
	 * The same with the words of each advice and the verdict of each claim that it cites;
	 * of an unknown one without.
	 */
	StatementCard said(Spot spot) {
		return said(spot::find);
	}

	private StatementCard said(Finder known) {
		Optional<AdviceCard> cited = Optional.ofNullable(this.advice)
			.flatMap((code) -> known.find(Namespaces.ADVICE, code));
		Optional<ClaimCard> claimed = Optional.ofNullable(this.claim)
			.flatMap((slug) -> known.find(Namespaces.CLAIM, slug));
		return new StatementCard(null, cited.map(AdviceCard::text).orElse(this.text),
				cited.map(AdviceCard::sources).orElse(this.sources),
				claimed.map(ClaimCard::verdict).orElse(this.verdict),
				claimed.map(ClaimCard::certainty).orElse(this.certainty), null, this.fold,
				cited.map(AdviceCard::kind).orElse(this.kind),
				this.but.stream().map((qualification) -> qualification.said(known)).toList(), this.dossier);
	}

	/** Looks up what was declared of a name. */
	private interface Finder {

		<T> Optional<T> find(Namespace<T> namespace, String name);

	}

	boolean caution() {
		return this.kind == Kind.CAUTION;
	}

	/** Whether it claims something of which it says how that fares. */
	boolean isAppraised() {
		return this.verdict != null || this.claim != null;
	}

	/** Whether it says how it fares, or need not where a part claims something. */
	boolean answersForItself() {
		return isAppraised() || caution() || this.but.stream().allMatch(StatementCard::caution);
	}

	void check(Spot spot) {
		check(spot, false);
		for (int i = 0; i < this.but.size(); i++) {
			this.but.get(i).check(spot.at(".but[" + i + "]"), true);
		}
	}

	private void check(Spot spot, boolean qualification) {
		if (this.advice != null) {
			spot.refers(Namespaces.ADVICE, this.advice);
			spot.is(this.text == null && this.sources.isEmpty() && this.kind == null,
					"an advice has its 'text', and 'sources' or 'kind', in advice.yaml");
		}
		else {
			checkWords(spot);
		}
		checkVerdict(spot, qualification);
		this.dossier.forEach((row) -> spot.refers(Namespaces.DOSSIER_ROW, row));
		spot.is(!qualification || this.but.isEmpty(), "a qualification has no 'but' of its own");
	}

	private void checkVerdict(Spot spot, boolean qualification) {
		if (this.claim != null) {
			spot.refers(Namespaces.CLAIM, this.claim);
			spot.is(this.verdict == null && this.certainty == null,
					"a claim has its 'verdict' and 'certainty' in claims.yaml");
		}
		VerdictCheck.fit(spot, this.verdict, this.certainty);
		if (isAppraised()) {
			spot.is(!qualification && !said(spot).caution(),
					"a caution or qualification has no verdict; it stands with the claim");
		}
		if (this.verdict != null) {
			VerdictCheck.basis(spot, this.certainty, Stream.concat(Stream.of(this), this.but.stream()));
		}
	}

	private void checkWords(Spot spot) {
		spot.is(this.text != null, "'text' or 'advice' is missing");
		spot.text(this.text, LONGEST);
		spot.is(caution() || !this.sources.isEmpty(), "'sources' is missing");
		spot.is(!caution() || this.sources.isEmpty(), "a caution has no source; with one it is a fact");
		spot.is(new HashSet<>(this.sources).size() == this.sources.size(), "cites a source twice");
		this.sources.forEach((citation) -> citation.check(spot));
	}

	/** Adds its rows, and those of what stands beside it. */
	void unpack(Rows rows, String topic, String part) {
		said(rows::find).unpackSaid(rows, topic, part);
	}

	private void unpackSaid(Rows rows, String topic, String part) {
		int id = unpack(rows, topic, part,
				caution() ? Statement.Kind.CAUTION : this.but.isEmpty() ? Statement.Kind.FACT : Statement.Kind.CLAIM,
				null);
		this.but.forEach((qualification) -> qualification.unpack(rows, topic, part,
				qualification.caution() ? Statement.Kind.CAUTION : Statement.Kind.QUALIFICATION, id));
	}

	private int unpack(Rows rows, String topic, String part, Statement.Kind as, @Nullable Integer qualifies) {
		int id = rows.next();
		Row row = rows.in("statement")
			.set("id", id)
			.set("topic", topic)
			.set("part", part)
			.set("position", id)
			.set("kind", as)
			.set("text", this.text)
			.set("verdict", this.verdict)
			.set("certainty", this.certainty)
			.set("folded", this.fold)
			.set("qualifies", qualifies);
		for (int i = 0; i < this.sources.size(); i++) {
			Row citing = (i == 0) ? row : rows.in("statement_citation").set("statement", id).set("position", i);
			this.sources.get(i).fill(citing);
		}
		return id;
	}

}
