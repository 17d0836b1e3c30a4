package crampexplorer.evidence;

import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

@Controller
class SourceController {

	private final Sources sources;

	private final Uses uses;

	private final Claims claims;

	private final Topics topics;

	SourceController(Sources sources, Uses uses, Claims claims, Topics topics) {
		this.sources = sources;
		this.uses = uses;
		this.claims = claims;
		this.topics = topics;
	}

	@GetMapping(EvidenceRoom.CLAIMS_PATH)
	String claims(Model model) {
		model.addAttribute("page",
				ClaimsPage.of(this.claims, this.topics.get(EvidenceRoom.CLAIMS_PATH), this.sources.references()));
		return "evidence/claims";
	}

	@GetMapping(EvidenceRoom.SOURCES_PATH)
	String sources(Model model) {
		model.addAttribute("page", SourcesPage.of(this.sources.all(), this.sources.references()));
		return "evidence/sources";
	}

	/**
	 * The sources of a kind, some on a page, or one of them: no source is called as a
	 * kind is.
	 */
	@GetMapping(EvidenceRoom.SOURCES_PATH + "/{slug}")
	String source(@PathVariable String slug, @RequestParam(defaultValue = "1") int page, Model model) {
		Optional<SourceKind> kind = SourceKind.of(slug);
		if (kind.isPresent()) {
			model.addAttribute("page", KindPage.of(kind.get(), page, this.sources.all())
				.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
			model.addAttribute("noIndex", page > 1);
			return "evidence/kind";
		}
		Source source = this.sources.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("page", SourcePage.of(source, this.uses));
		model.addAttribute("noIndex", true);
		return "evidence/source";
	}

}
