package crampexplorer.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Makes passages of statements. */
class Passages {

	private final List<Statement> statements;

	private final Sources sources;

	private final Map<Integer, List<Statement>> qualifications = new HashMap<>();

	/**
	 * Takes all statements in order.
	 */
	Passages(List<Statement> statements, Sources sources) {
		this.statements = statements;
		this.sources = sources;
		for (Statement statement : statements) {
			Integer qualifies = statement.qualifies();
			if (qualifies != null) {
				this.qualifications.computeIfAbsent(qualifies, (id) -> new ArrayList<>()).add(statement);
			}
		}
	}

	Map<String, Map<String, List<Passage>>> byTopicAndPart() {
		Map<String, Map<String, List<Passage>>> passages = new HashMap<>();
		this.statements.stream()
			.filter((statement) -> statement.qualifies() == null)
			.forEach((statement) -> passages.computeIfAbsent(statement.topic(), (topic) -> new HashMap<>())
				.computeIfAbsent(statement.part(), (part) -> new ArrayList<>())
				.add(passage(statement)));
		return passages;
	}

	private Passage passage(Statement statement) {
		return new Passage(statement.text(), appraisal(statement), statement.isCaution(), statement.isFolded(),
				statement.citations(), beside(statement).map(this::passage).toList());
	}

	private @Nullable Appraisal appraisal(Statement statement) {
		Verdict verdict = statement.verdict();
		Certainty certainty = statement.certainty();
		return (verdict != null) ? Appraisal.of(verdict, certainty, this.sources
			.basis(Stream.concat(Stream.of(statement), beside(statement)).flatMap((each) -> each.citations().stream())))
				: null;
	}

	private Stream<Statement> beside(Statement claim) {
		return this.qualifications.getOrDefault(claim.id(), List.of()).stream();
	}

}
