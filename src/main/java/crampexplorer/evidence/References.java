package crampexplorer.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Numbers the sources of one page in the order in which they are cited. */
public final class References {

	private final Sources sources;

	private final List<Citation> cited = new ArrayList<>();

	References(Sources sources) {
		this.sources = sources;
	}

	/** Readies the statements of a part for the page. */
	public List<Passage> cite(Topic topic, String part) {
		return topic.part(part).stream().map((statement) -> cite(topic, statement)).toList();
	}

	/**
	 * How the first statement of a part that is appraised fares; every such part has one.
	 */
	public Appraisal headClaim(Topic topic, String part) {
		return topic.part(part)
			.stream()
			.flatMap((statement) -> Stream.ofNullable(appraisal(topic, statement)))
			.findFirst()
			.orElseThrow();
	}

	/** Readies a claim for the page. */
	ClaimBox cite(Claim claim, Topic topic) {
		Stream<Statement> evidence = topic.part("evidence").stream().flatMap(topic::withQualifications);
		Appraisal appraisal = Appraisal.of(claim.verdict(), claim.certainty(), this.sources.basis(evidence));
		return new ClaimBox(claim.anchor(), claim.title(), appraisal, cite(topic, "claim"), cite(topic, "evidence"),
				cite(topic, "means"));
	}

	private Passage cite(Topic topic, Statement statement) {
		return new Passage(statement.text(), appraisal(topic, statement), statement.isCaution(),
				statement.citations().stream().map(this::number).sorted().toList(),
				topic.qualifications(statement).stream().map((but) -> cite(topic, but)).toList());
	}

	private @Nullable Appraisal appraisal(Topic topic, Statement statement) {
		Verdict verdict = statement.verdict();
		Certainty certainty = statement.certainty();
		return (verdict != null && certainty != null)
				? Appraisal.of(verdict, certainty, this.sources.basis(topic.withQualifications(statement))) : null;
	}

	/** The number of a source on this page, from 1. */
	public int number(Citation citation) {
		if (!this.cited.contains(citation)) {
			this.cited.add(citation);
		}
		return this.cited.indexOf(citation) + 1;
	}

	/** All that was cited so far, in the order of their numbers. */
	public List<Reference> list() {
		return this.cited.stream().map(this::reference).toList();
	}

	private Reference reference(Citation citation) {
		Source source = this.sources.get(citation.source());
		Slug section = citation.section();
		String sectionTitle = (section != null) ? source.section(section).map(Source.Section::title).orElse("") : "";
		return new Reference(source.slug(), source.title(), sectionTitle, citation.reported());
	}

	/**
	 * A line of a page's list of sources.
	 *
	 * @param slug anchor on /sources
	 * @param title of the source
	 * @param section of a document; empty elsewhere
	 * @param reported whether the source only reports what another found
	 */
	public record Reference(String slug, String title, String section, boolean reported) {
	}

}
