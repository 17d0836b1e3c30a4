package crampexplorer.relief;

import crampexplorer.evidence.Claims;
import crampexplorer.evidence.Sources;
import crampexplorer.evidence.Topics;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class ReliefController {

	private final Measures measures;

	private final Claims claims;

	private final Topics topics;

	private final Sources sources;

	ReliefController(Measures measures, Claims claims, Topics topics, Sources sources) {
		this.measures = measures;
		this.claims = claims;
		this.topics = topics;
		this.sources = sources;
	}

	@GetMapping(ReliefRoom.RELIEF)
	String relief(Model model) {
		model.addAttribute("page", ReliefPage.of(this.measures, this.topics, this.claims, this.sources.references()));
		return "relief/relief";
	}

	@GetMapping(ReliefRoom.SUPPLEMENTS)
	String supplements(Model model) {
		model.addAttribute("page",
				SupplementsPage.of(this.measures, this.topics, this.claims, this.sources.references()));
		return "relief/supplements";
	}

}
