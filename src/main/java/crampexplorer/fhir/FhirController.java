package crampexplorer.fhir;

import java.io.IOException;
import java.io.InputStream;

import crampexplorer.questionnaire.Codebook;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The check for programs that speak FHIR R4. It keeps nothing. */
@RestController
class FhirController {

	private final Library library;

	private final Codebook codebook;

	private final Canonicals canonicals;

	private final Assessments assessments;

	FhirController(Library library, Codebook codebook, Canonicals canonicals, Assessments assessments) {
		this.library = library;
		this.codebook = codebook;
		this.canonicals = canonicals;
		this.assessments = assessments;
	}

	@GetMapping(FhirRoom.METADATA)
	ResponseEntity<Element> metadata() {
		return ok(this.library.capabilityStatement());
	}

	@GetMapping(FhirRoom.QUESTIONNAIRE)
	ResponseEntity<Element> questionnaire() {
		return ok(this.library.get(FhirRoom.QUESTIONNAIRE));
	}

	@GetMapping(FhirRoom.QUESTIONNAIRES)
	ResponseEntity<Element> questionnaires(@RequestParam(required = false) @Nullable String url) {
		return ok(this.library.search(FhirRoom.QUESTIONNAIRES, url));
	}

	@GetMapping(FhirRoom.CODE_SYSTEMS + "/{slug}")
	ResponseEntity<Element> codeSystem(@PathVariable String slug) {
		return ok(this.library.get(FhirRoom.CODE_SYSTEMS + "/" + slug));
	}

	@GetMapping(FhirRoom.CODE_SYSTEMS)
	ResponseEntity<Element> codeSystems(@RequestParam(required = false) @Nullable String url) {
		return ok(this.library.search(FhirRoom.CODE_SYSTEMS, url));
	}

	@GetMapping(FhirRoom.OPERATION)
	ResponseEntity<Element> operation() {
		return ok(this.library.get(FhirRoom.OPERATION));
	}

	@PostMapping(path = FhirRoom.ASSESS, consumes = { Format.JSON, MediaType.APPLICATION_JSON_VALUE })
	ResponseEntity<Element> assess(InputStream body) throws IOException {
		return ok(this.assessments.of(new ResponseReader(this.codebook, this.canonicals).read(Body.response(body))));
	}

	private static ResponseEntity<Element> ok(Element resource) {
		return ResponseEntity.ok().contentType(Format.MEDIA_TYPE).body(resource);
	}

	@ExceptionHandler
	ResponseEntity<Element> refused(Refusal refusal) {
		return FhirErrors.answer(refusal.status(), refusal.issues());
	}

}
