package crampexplorer.relief;

import crampexplorer.evidence.Claims;
import crampexplorer.evidence.Slug;
import crampexplorer.evidence.Sources;
import crampexplorer.evidence.Topics;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

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

	@GetMapping(ReliefRoom.RELIEF + "/{slug}")
	String measure(@PathVariable Slug slug, Model model) {
		Measure measure = this.measures.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("page", MeasurePage.of(measure, this.topics, this.sources.references()));
		return "relief/measure";
	}

	@GetMapping(ReliefRoom.SUPPLEMENTS)
	String supplements(Model model) {
		model.addAttribute("page",
				SupplementsPage.of(this.measures, this.topics, this.claims, this.sources.references()));
		return "relief/supplements";
	}

}
