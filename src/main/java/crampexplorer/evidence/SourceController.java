package crampexplorer.evidence;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SourceController {

	private final Sources sources;

	private final Claims claims;

	private final Topics topics;

	SourceController(Sources sources, Claims claims, Topics topics) {
		this.sources = sources;
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
		model.addAttribute("page", SourcesPage.of(this.sources.all()));
		return "evidence/sources";
	}

}
