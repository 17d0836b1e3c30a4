package crampexplorer.method;

import java.util.List;

import crampexplorer.cause.Clusters;
import crampexplorer.cause.Factors;
import crampexplorer.evidence.Sources;
import crampexplorer.evidence.Topics;
import crampexplorer.guidance.RedFlags;
import crampexplorer.questionnaire.Codebook;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class MethodController {

	private final List<Score> scores;

	private final List<PublishedScore> published;

	private final Codebook codebook;

	private final Factors factors;

	private final Clusters clusters;

	private final RedFlags flags;

	private final Topics topics;

	private final Sources sources;

	MethodController(ScoreRepository scores, PublishedScoreRepository published, Codebook codebook, Factors factors,
			Clusters clusters, RedFlags flags, Topics topics, Sources sources) {
		this.scores = scores.findAllByOrderByPosition();
		this.published = published.findAllByOrderByPosition();
		this.codebook = codebook;
		this.factors = factors;
		this.clusters = clusters;
		this.flags = flags;
		this.topics = topics;
		this.sources = sources;
	}

	@GetMapping("/how-it-works")
	String howItWorks(Model model) {
		model.addAttribute("page", MethodPage.of(this.codebook, this.factors, this.scores, this.published,
				this.topics.get("/how-it-works"), this.sources.references()));
		return "method/how-it-works";
	}

	@GetMapping("/how-it-works/rules")
	String rules(Model model) {
		model.addAttribute("page", RulesPage.of(this.codebook, this.factors, this.clusters, this.flags, this.topics,
				this.sources.references()));
		return "method/rules";
	}

}
