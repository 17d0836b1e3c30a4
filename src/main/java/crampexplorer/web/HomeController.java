package crampexplorer.web;

import crampexplorer.evidence.Sources;
import crampexplorer.evidence.Topics;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

	private final Topics topics;

	private final Sources sources;

	HomeController(Topics topics, Sources sources) {
		this.topics = topics;
		this.sources = sources;
	}

	@GetMapping("/")
	String home(Model model) {
		model.addAttribute("page", HomePage.of(this.topics.get("/"), this.sources.references()));
		return "web/home";
	}

	@GetMapping("/about")
	String about(Model model) {
		model.addAttribute("page", AboutPage.of(this.topics.get("/about"), this.sources.references()));
		return "web/about";
	}

	@GetMapping("/privacy")
	String privacy() {
		return "web/privacy";
	}

	@GetMapping("/accessibility")
	String accessibility() {
		return "web/accessibility";
	}

}
