package crampexplorer.frequency;

import java.util.List;

import crampexplorer.evidence.Claims;
import crampexplorer.evidence.Sources;
import crampexplorer.evidence.Topics;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class FrequencyController {

	private final List<Chart> charts;

	private final Topics topics;

	private final Claims claims;

	private final Sources sources;

	FrequencyController(ChartRepository charts, Topics topics, Claims claims, Sources sources) {
		this.charts = charts.findAllByOrderByPosition();
		this.topics = topics;
		this.claims = claims;
		this.sources = sources;
	}

	@GetMapping(FrequencyRoom.HOW_COMMON)
	String howCommon(Model model) {
		model.addAttribute("page", HowCommonPage.of(this.charts, this.topics, this.claims, this.sources.references()));
		return "frequency/how-common";
	}

}
