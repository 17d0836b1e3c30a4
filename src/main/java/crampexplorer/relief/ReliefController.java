package crampexplorer.relief;

import crampexplorer.evidence.Sources;
import crampexplorer.evidence.Topics;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class ReliefController {

	private final Measures measures;

	private final Topics topics;

	private final Sources sources;

	ReliefController(Measures measures, Topics topics, Sources sources) {
		this.measures = measures;
		this.topics = topics;
		this.sources = sources;
	}

	@GetMapping("/relief")
	String relief(Model model) {
		model.addAttribute("page", ReliefPage.of(this.measures, this.topics, this.sources.references()));
		return "relief/relief";
	}

	@GetMapping("/supplements")
	String supplements(Model model) {
		model.addAttribute("page", SupplementsPage.of(this.measures, this.topics, this.sources.references()));
		return "relief/supplements";
	}

}
