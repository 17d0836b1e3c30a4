package crampexplorer.seed;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import crampexplorer.seed.Cards.Citation;
import crampexplorer.seed.Cards.StatementCard;

/** Checks statements, what they cite, and which topics are related. */
class StatementChecks {

	static final Set<String> CERTAINTIES = Set.of("high", "moderate", "low", "very-low");

	private final Problems problems;

	private final Map<String, Set<String>> sectionsBySource;

	private final Set<String> paths;

	/**
	 * Takes what may be referred to.
	 * @param sectionsBySource sections of every source; none where it is not a document
	 * @param paths of every topic
	 */
	StatementChecks(Problems problems, Map<String, Set<String>> sectionsBySource, Set<String> paths) {
		this.problems = problems;
		this.sectionsBySource = sectionsBySource;
		this.paths = paths;
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
				statement(file, at + "[" + i + "]", statements.get(i), false);
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
		if (statement.certainty() != null) {
			this.problems.oneOf(file, place + " certainty", statement.certainty(), CERTAINTIES);
		}
		this.problems.is(!qualification || statement.but().isEmpty(), file, place,
				"a qualification has no 'but' of its own");
		for (int i = 0; i < statement.but().size(); i++) {
			statement(file, place + ".but[" + i + "]", statement.but().get(i), true);
		}
	}

	void citation(String file, String place, Citation citation) {
		Set<String> sections = this.sectionsBySource.get(citation.source());
		if (sections == null) {
			this.problems.is(false, file, place, "unknown source '" + citation.source() + "'");
		}
		else if (citation.section() != null) {
			this.problems.is(sections.contains(citation.section()), file, place,
					"unknown section '" + citation.source() + "/" + citation.section() + "'");
		}
		else {
			this.problems.is(sections.isEmpty(), file, place,
					"'" + citation.source() + "' is cited without its section");
		}
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
