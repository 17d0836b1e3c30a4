package crampexplorer.fhir;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import crampexplorer.cause.Factors;
import crampexplorer.guidance.CareLevel;
import crampexplorer.guidance.RedFlag;
import crampexplorer.guidance.RedFlags;
import crampexplorer.questionnaire.Answer;
import crampexplorer.questionnaire.Codebook;
import crampexplorer.ranking.Band;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** The codes of this site, each with what it means. */
@Component
class CodeSystems {

	private final Canonicals canonicals;

	private final Published published;

	private final Codebook codebook;

	private final Factors factors;

	private final RedFlags redFlags;

	private final MessageSourceAccessor messages;

	CodeSystems(Canonicals canonicals, Published published, Codebook codebook, Factors factors, RedFlags redFlags,
			MessageSource messages) {
		this.canonicals = canonicals;
		this.published = published;
		this.codebook = codebook;
		this.factors = factors;
		this.redFlags = redFlags;
		this.messages = new MessageSourceAccessor(messages);
	}

	Stream<Element> elements() {
		return Arrays.stream(Codes.values()).map(this::element);
	}

	private Element element(Codes codes) {
		List<Element> concepts = concepts(codes).toList();
		return this.published.resource("CodeSystem", "/" + codes.id(), this.canonicals.codes(codes))
			.with("name", codes.name())
			.with("title", this.messages.getMessage("fhir.codes." + codes.kind()))
			.with("status", "active")
			.with("date", this.published.date())
			.with("publisher", this.published.publisher())
			.with("description", this.messages.getMessage("fhir.codes.description"))
			.with("caseSensitive", true)
			.with("content", "complete")
			.with("count", concepts.size())
			.with("concept", concepts);
	}

	private Stream<Element> concepts(Codes codes) {
		return switch (codes) {
			case FINDINGS -> this.codebook.findings().stream().map(this.codebook::answer).map(CodeSystems::finding);
			case FACTORS -> this.factors.all()
				.stream()
				.map((factor) -> concept(factor.code().value(), factor.name(), factor.summary()));
			case CARE_LEVELS -> Arrays.stream(CareLevel.values()).map(this::level);
			case RED_FLAGS -> this.redFlags.all().stream().map(this::redFlag);
			case BANDS -> Arrays.stream(Band.values()).map(this::band);
		};
	}

	private static Element finding(Answer answer) {
		return concept(answer.code().value(), answer.label(), answer.you());
	}

	private Element level(CareLevel level) {
		return concept(level.code(), this.messages.getMessage("result.level." + level.code()),
				this.messages.getMessage("fhir.level." + level.code() + ".means"));
	}

	private Element redFlag(RedFlag flag) {
		return concept(flag.code().value(), flag.steps().get(0).title(), this.published.pointsTo(flag.mayIndicate()));
	}

	private Element band(Band band) {
		return concept(band.code(), this.messages.getMessage("band." + band.code()),
				this.messages.getMessage("fhir.band.means", new Object[] { Math.round(band.least() * 100) }));
	}

	private static Element concept(String code, String display, @Nullable String definition) {
		return Element.of("code", code).with("display", display).with("definition", definition);
	}

}
