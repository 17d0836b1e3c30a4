package crampexplorer.fhir;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import crampexplorer.evidence.Slug;
import crampexplorer.guidance.CareLevel;
import crampexplorer.questionnaire.AssessmentJson;
import crampexplorer.questionnaire.AssessmentJson.ContributionJson;
import crampexplorer.questionnaire.AssessmentJson.FactorJson;
import crampexplorer.questionnaire.AssessmentJson.RedFlagJson;
import crampexplorer.questionnaire.Codebook;

import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Why: the red flags, and what fits the answers best. */
@Component
class Reasons {

	private final Codebook codebook;

	private final Canonicals canonicals;

	private final Published published;

	private final MessageSourceAccessor messages;

	Reasons(Codebook codebook, Canonicals canonicals, Published published, MessageSource messages) {
		this.codebook = codebook;
		this.canonicals = canonicals;
		this.published = published;
		this.messages = new MessageSourceAccessor(messages);
	}

	/** The DetectedIssue of a red flag. */
	Element detectedIssue(RedFlagJson flag, Entry response) {
		List<Element> findings = flag.findings().stream().map(this::finding).toList();
		return Element.resource("DetectedIssue")
			.with("status", "preliminary")
			.with("code", Element.concept(this.canonicals.coding(Codes.RED_FLAGS, flag.code(), null), flag.label()))
			.with("severity", severity(flag))
			.with("patient", this.published.subject())
			.with("evidence", List.of(Element.of("code", findings).with("detail", List.of(response.reference()))))
			.with("detail", this.published.pointsTo(flag.mayIndicate()));
	}

	private static String severity(RedFlagJson flag) {
		return (flag.careLevel().equals(CareLevel.EMERGENCY.code()) || flag.careLevel().equals(CareLevel.URGENT.code()))
				? "high" : "moderate";
	}

	private Element finding(String code) {
		return Element.concept(this.canonicals.coding(Codes.FINDINGS, code, null),
				this.codebook.answer(new Slug(code)).you());
	}

	/**
	 * The RiskAssessment with the factors that a result page shows; none in an emergency,
	 * where only help matters, and none where nothing fits.
	 */
	Optional<Element> riskAssessment(AssessmentJson assessment, Level level, Entry response) {
		List<Element> predictions = assessment.factors()
			.stream()
			.filter(FactorJson::shown)
			.map(this::prediction)
			.toList();
		return (level.care() == CareLevel.EMERGENCY || predictions.isEmpty()) ? Optional.empty()
				: Optional.of(Element.resource("RiskAssessment")
					.with("status", "preliminary")
					.with("method", Element.concept(null, this.messages.getMessage("fhir.method")))
					.with("subject", this.published.subject())
					.with("basis", List.of(response.reference()))
					.with("prediction", predictions)
					.with("note", List.of(Element.of("text", assessment.notice()))));
	}

	private Element prediction(FactorJson factor) {
		return Element
			.of("outcome", Element.concept(this.canonicals.coding(Codes.FACTORS, factor.code(), factor.name()), null))
			.with("qualitativeRisk",
					Element.concept(this.canonicals.coding(Codes.BANDS, factor.band(),
							this.messages.getMessage("band." + factor.band())), null))
			.with("rationale", this.messages.getMessage("fhir.rationale",
					new Object[] { factor.prior().toPlainString(), weights(factor.pro()), weights(factor.contra()) }));
	}

	/** Each answer with its weight, and the source that the weight rests on. */
	private String weights(List<ContributionJson> contributions) {
		return contributions.isEmpty() ? "–"
				: contributions.stream()
					.map((one) -> this.codebook.answer(new Slug(one.finding())).apart() + " "
							+ one.weight().toPlainString() + " [" + one.source() + "]")
					.collect(Collectors.joining("; "));
	}

}
