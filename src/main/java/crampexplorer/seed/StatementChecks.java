package crampexplorer.seed;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import crampexplorer.seed.Cards.Citation;
import crampexplorer.seed.Cards.DossierCard;
import crampexplorer.seed.Cards.SourceCard;
import crampexplorer.seed.Cards.StatementCard;

/** Checks statements, what they cite, and which topics are related. */
class StatementChecks {

	static final Set<String> CERTAINTIES = Set.of("high", "moderate", "low", "very-low");

	static final Set<String> VERDICTS = Set.of("supports", "mixed", "against");

	/** Parts that claim what causes or eases cramps. */
	private static final Set<String> CLAIMING = Set.of("answer", "mechanism", "triggers", "helps", "what", "pills",
			"link");

	/** What a certainty above low must rest on, read at first hand. */
	private static final Set<String> SOUND = Set.of("systematic-review", "trial", "study", "survey", "guideline",
			"dataset");

	private final Problems problems;

	private final Map<String, SourceCard> sources;

	private final Set<String> paths;

	private final Set<String> dossier;

	/**
	 * Takes the seeds for what may be referred to: sources, topics, rows of the dossier.
	 */
	StatementChecks(Problems problems, Seeds seeds) {
		this.problems = problems;
		this.sources = seeds.sources()
			.stream()
			.collect(Collectors.toMap(SourceCard::slug, Function.identity(), (first, second) -> first));
		this.paths = SeedTopics.of(seeds).keySet();
		this.dossier = seeds.dossier().stream().map(DossierCard::row).collect(Collectors.toSet());
	}

	void parts(String file, String place, Map<String, List<StatementCard>> parts, Parts known) {
		for (String part : known.needed()) {
			this.problems.is(parts.containsKey(part), file, place, "part '" + part + "' is missing");
		}
		parts.forEach((part, statements) -> {
			String at = place + "." + part;
			this.problems.is(known.needed().contains(part) || known.optional().contains(part), file, at,
					"is no part that a page shows");
			this.problems.is(!statements.isEmpty(), file, at, "has no statement");
			for (int i = 0; i < statements.size(); i++) {
				StatementCard statement = statements.get(i);
				statement(file, at + "[" + i + "]", statement, false);
				this.problems.is(
						!CLAIMING.contains(part) || statement.verdict() != null || statement.caution()
								|| statement.but().stream().allMatch(StatementCard::caution),
						file, at + "[" + i + "]", "'verdict' is missing: better evidence stands beside this claim");
			}
		});
	}

	void statement(String file, String place, StatementCard statement, boolean qualification) {
		this.problems.text(file, place, statement.text(), 1000);
		this.problems.is(statement.kind() == null || statement.caution(), file, place,
				"unknown kind '" + statement.kind() + "'");
		this.problems.is(statement.caution() || !statement.sources().isEmpty(), file, place, "'sources' is missing");
		this.problems.is(!statement.caution() || statement.sources().isEmpty(), file, place,
				"a caution has no source; with one it is a fact");
		this.problems.is(new HashSet<>(statement.sources()).size() == statement.sources().size(), file, place,
				"cites a source twice");
		statement.sources().forEach((citation) -> citation(file, place, citation));
		this.problems.is((statement.verdict() == null) == (statement.certainty() == null), file, place,
				"'verdict' and 'certainty' stand together");
		if (statement.verdict() != null && statement.certainty() != null) {
			this.problems.is(!qualification && !statement.caution(), file, place,
					"a caution or qualification has no verdict; it stands with the claim");
			appraisal(file, place, statement.verdict(), statement.certainty(),
					Stream.concat(Stream.of(statement), statement.but().stream()));
		}
		dossier(file, place, statement.dossier());
		this.problems.is(!qualification || statement.but().isEmpty(), file, place,
				"a qualification has no 'but' of its own");
		for (int i = 0; i < statement.but().size(); i++) {
			statement(file, place + ".but[" + i + "]", statement.but().get(i), true);
		}
	}

	/** A verdict with its certainty, and the statements that they rest on. */
	void appraisal(String file, String place, String verdict, String certainty, Stream<StatementCard> basis) {
		this.problems.oneOf(file, place + " verdict", verdict, VERDICTS);
		this.problems.oneOf(file, place + " certainty", certainty, CERTAINTIES);
		List<Citation> citations = basis.flatMap((statement) -> statement.sources().stream()).toList();
		this.problems.is(!citations.isEmpty(), file, place, "a verdict rests on some source");
		this.problems.is(
				certainty.endsWith("low") || citations.stream()
					.anyMatch((citation) -> !citation.reported() && SOUND.contains(design(citation.source()))),
				file, place, "certainty '" + certainty
						+ "' rests on no review of studies, trial, study, survey, guideline or data set");
	}

	/** The design of a source, or its kind where it has none. */
	private String design(String slug) {
		SourceCard source = this.sources.get(slug);
		if (source == null) {
			return "";
		}
		return (source.design() != null) ? source.design() : source.kind();
	}

	void dossier(String file, String place, List<String> rows) {
		rows.forEach((row) -> this.problems.is(this.dossier.contains(row), file, place,
				"unknown row of the dossier '" + row + "'"));
	}

	/** Some statement of this part says what the page claims, and how that fares. */
	void headClaim(String file, String place, List<StatementCard> part) {
		this.problems.is(part.stream().anyMatch((statement) -> statement.verdict() != null), file, place,
				"no statement has a verdict");
	}

	void citation(String file, String place, Citation citation) {
		SourceCard source = this.sources.get(citation.source());
		if (source == null) {
			this.problems.is(false, file, place, "unknown source '" + citation.source() + "'");
		}
		else if (citation.section() != null) {
			this.problems.is(
					source.sections().stream().anyMatch((section) -> section.slug().equals(citation.section())), file,
					place, "unknown section '" + citation.source() + "/" + citation.section() + "'");
		}
		else {
			this.problems.is(source.sections().isEmpty(), file, place,
					"'" + citation.source() + "' is cited without its section");
		}
	}

	/** A page where something stands or leads to. */
	void page(String file, String place, String path) {
		this.problems.is(this.paths.contains(path), file, place, "unknown path '" + path + "'");
	}

	void related(String file, String path, List<String> related) {
		for (String other : related) {
			this.problems.is(this.paths.contains(other), file, "related", "unknown path '" + other + "'");
			this.problems.is(!other.equals(path), file, "related", "'" + other + "' is the entry itself");
		}
	}

	/**
	 * The parts that a kind of topic has. No page shows any other.
	 *
	 * @param needed without which its page says too little
	 * @param optional which it may have
	 */
	record Parts(List<String> needed, List<String> optional) {

		static Parts of(String... needed) {
			return new Parts(List.of(needed), List.of());
		}

		Parts or(String... optional) {
			return new Parts(this.needed, List.of(optional));
		}
	}

}
