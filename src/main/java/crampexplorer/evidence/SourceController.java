package crampexplorer.evidence;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SourceController {

	private final Sources sources;

	SourceController(Sources sources) {
		this.sources = sources;
	}

	@GetMapping("/sources")
	String sources(Model model) {
		model.addAttribute("page", SourcesPage.of(this.sources.all()));
		return "evidence/sources";
	}

}
