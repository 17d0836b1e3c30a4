package crampexplorer.fhir;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import crampexplorer.Site;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.jspecify.annotations.Nullable;

/** The validator of HAPI, without a network, that knows what the site publishes. */
final class Hapi {

	/** Dear to make, and the same for all. */
	static final FhirContext R4 = FhirContext.forR4();

	/** What FHIR itself defines. */
	private static final DefaultProfileValidationSupport DEFINED = new DefaultProfileValidationSupport(R4);

	private final FhirValidator validator;

	Hapi(Site site) {
		Map<String, IBaseResource> published = new HashMap<>();
		publish(Questionnaire.class, site.get(FhirRoom.QUESTIONNAIRE).body(), published);
		for (Codes codes : Codes.values()) {
			publish(CodeSystem.class, site.get(FhirRoom.CODE_SYSTEMS + "/" + codes.id()).body(), published);
		}
		FhirInstanceValidator module = new FhirInstanceValidator(new ValidationSupportChain(DEFINED,
				new Published(published), new CommonCodeSystemsTerminologyService(R4),
				new InMemoryTerminologyServerValidationSupport(R4)));
		module.setErrorForUnknownProfiles(true);
		module.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
		this.validator = R4.newValidator().registerValidatorModule(module);
	}

	private static void publish(Class<? extends MetadataResource> type, String json,
			Map<String, IBaseResource> published) {
		MetadataResource resource = R4.newJsonParser().parseResource(type, json);
		published.put(resource.getUrl(), resource);
		published.put(resource.getUrl() + "|" + resource.getVersion(), resource);
	}

	/** What is wrong with a resource, or doubtful. */
	List<String> faults(String json) {
		return this.validator.validateWithResult(json)
			.getMessages()
			.stream()
			.filter((message) -> message.getSeverity().ordinal() >= ResultSeverityEnum.WARNING.ordinal())
			.map(Hapi::told)
			.toList();
	}

	private static String told(SingleValidationMessage message) {
		return message.getSeverity() + " " + message.getLocationString() + " " + message.getMessageId() + ": "
				+ message.getMessage();
	}

	/** What a canonical names, with or without its version. */
	private record Published(Map<String, IBaseResource> resources) implements IValidationSupport {

		@Override
		public FhirContext getFhirContext() {
			return R4;
		}

		@Override
		@SuppressWarnings("unchecked")
		public <T extends IBaseResource> @Nullable T fetchResource(@Nullable Class<T> type, String uri) {
			IBaseResource resource = this.resources.get(uri);
			return (type == null || type.isInstance(resource)) ? (T) resource : null;
		}

		@Override
		public @Nullable IBaseResource fetchCodeSystem(String system) {
			return fetchResource(CodeSystem.class, system);
		}

		@Override
		public boolean isCodeSystemSupported(ca.uhn.fhir.context.support.ValidationSupportContext context,
				String system) {
			return fetchCodeSystem(system) != null;
		}

	}

}
