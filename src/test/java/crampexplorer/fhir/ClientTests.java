package crampexplorer.fhir;

import java.util.List;

import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.client.api.ServerValidationModeEnum;
import ca.uhn.fhir.rest.server.exceptions.MethodNotAllowedException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import crampexplorer.evidence.Slug;
import crampexplorer.questionnaire.Codebook;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.GuidanceResponse;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** HAPI's generic client reads, searches and assesses, and hears what is wrong. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ClientTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Codebook codebook;

	@Autowired
	private Canonicals canonicals;

	private IGenericClient client;

	@BeforeEach
	void open() {
		Hapi.R4.getRestfulClientFactory().setServerValidationMode(ServerValidationModeEnum.ONCE);
		this.client = Hapi.R4.newRestfulGenericClient("http://localhost:" + this.port + FhirRoom.ROOT);
	}

	@Test
	void itReadsWhatIsOffered() {
		CapabilityStatement offered = this.client.capabilities().ofType(CapabilityStatement.class).execute();
		assertThat(offered.getFhirVersion().toCode()).isEqualTo("4.0.1");
		assertThat(offered.getRestFirstRep().getResource()).extracting((resource) -> resource.getType())
			.containsExactly("Questionnaire", "CodeSystem", "OperationDefinition");
		Questionnaire questionnaire = this.client.read().resource(Questionnaire.class).withId("cramp-check").execute();
		assertThat(questionnaire.getItem()).hasSize(this.codebook.pages().size());
		for (Codes codes : Codes.values()) {
			CodeSystem system = this.client.read().resource(CodeSystem.class).withId(codes.id()).execute();
			assertThat(system.getConcept()).hasSize(system.getCount())
				.allSatisfy((concept) -> assertThat(List.of(concept.getDisplay(), concept.getDefinition()))
					.noneMatch(String::isBlank));
		}
		OperationDefinition operation = this.client.read()
			.resource(OperationDefinition.class)
			.withId("Questionnaire-assess")
			.execute();
		assertThat(offered.getRestFirstRep().getResourceFirstRep().getOperationFirstRep().getDefinition())
			.isEqualTo(operation.getUrl());
	}

	@Test
	void itFindsByName() {
		Bundle found = this.client.search()
			.forResource(Questionnaire.class)
			.where(Questionnaire.URL.matches().value(this.canonicals.questionnaire()))
			.returnBundle(Bundle.class)
			.execute();
		assertThat(found.getTotal()).isEqualTo(1);
		assertThat(found.getEntryFirstRep().getResource().getIdElement().getIdPart()).isEqualTo("cramp-check");
		assertThat(search(this.canonicals.codes(Codes.BANDS)).getEntry()).hasSize(1);
		assertThat(search("http://nothing.example").getEntry()).isEmpty();
	}

	private Bundle search(String url) {
		return this.client.search()
			.forResource(CodeSystem.class)
			.where(CodeSystem.URL.matches().value(url))
			.returnBundle(Bundle.class)
			.execute();
	}

	/** It sends Parameters; its encoding is a wish in the address. */
	@Test
	void itAssesses() {
		this.client.setEncoding(EncodingEnum.JSON);
		Bundle bundle = assess(response("no-emergency-signs", "one-leg-swollen"));
		assertThat(bundle.getType()).isEqualTo(Bundle.BundleType.COLLECTION);
		ServiceRequest request = first(bundle, ServiceRequest.class);
		assertThat(request.getCode().getCodingFirstRep().getCode()).isEqualTo("urgent");
		assertThat(request.getPriority()).isEqualTo(ServiceRequest.ServiceRequestPriority.ASAP);
		GuidanceResponse guidance = first(bundle, GuidanceResponse.class);
		assertThat(guidance.getResult().getResource()).isNotNull();
		assertThat(guidance.getStatus()).isEqualTo(GuidanceResponse.GuidanceResponseStatus.DATAREQUIRED);
	}

	@Test
	void itHearsWhatIsWrong() {
		QuestionnaireResponse wrong = response("foot");
		wrong.getItemFirstRep().getItemFirstRep().setLinkId("zqxmarker");
		assertThatExceptionOfType(UnprocessableEntityException.class).isThrownBy(() -> assess(wrong))
			.satisfies((refused) -> {
				OperationOutcome outcome = (OperationOutcome) refused.getOperationOutcome();
				assertThat(outcome.getIssueFirstRep().getExpression().get(0).getValue())
					.isEqualTo("QuestionnaireResponse.item[0].item[0].linkId");
			});
		assertThatExceptionOfType(ResourceNotFoundException.class)
			.isThrownBy(() -> this.client.read().resource(Patient.class).withId("1").execute())
			.satisfies((refused) -> assertThat(refused.getOperationOutcome()).isNotNull());
		assertThatExceptionOfType(MethodNotAllowedException.class)
			.isThrownBy(() -> this.client.create().resource(new Questionnaire()).execute());
	}

	private Bundle assess(QuestionnaireResponse response) {
		return this.client.operation()
			.onInstance("Questionnaire/cramp-check")
			.named("$assess")
			.withParameter(Parameters.class, "response", response)
			.returnResourceType(Bundle.class)
			.execute();
	}

	private QuestionnaireResponse response(String... findings) {
		return Hapi.R4.newJsonParser()
			.parseResource(QuestionnaireResponse.class,
					Sent.response(this.codebook, this.canonicals, List.of(findings).stream().map(Slug::new).toList()));
	}

	private static <T> T first(Bundle bundle, Class<T> type) {
		return bundle.getEntry()
			.stream()
			.map(Bundle.BundleEntryComponent::getResource)
			.filter(type::isInstance)
			.map(type::cast)
			.findFirst()
			.orElseThrow();
	}

}
