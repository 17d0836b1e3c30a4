package crampexplorer.cause;

import crampexplorer.evidence.Sources;
import crampexplorer.evidence.Topics;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

@Controller
class CauseController {

	private final Causes causes;

	private final Topics topics;

	private final Sources sources;

	CauseController(Causes causes, Topics topics, Sources sources) {
		this.causes = causes;
		this.topics = topics;
		this.sources = sources;
	}

	@GetMapping("/causes")
	String causes(Model model) {
		model.addAttribute("page",
				CausesPage.of(this.causes.all(), this.topics.get("/causes"), this.sources.references()));
		return "cause/causes";
	}

	@GetMapping("/causes/{slug}")
	String cause(@PathVariable String slug, Model model) {
		Cause cause = this.causes.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("page", CausePage.of(cause, this.topics.get(cause.path()), this.sources.references()));
		return "cause/cause";
	}

}
