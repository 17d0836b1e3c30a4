package crampexplorer.method;

import java.util.List;

import crampexplorer.cause.Clusters;
import crampexplorer.cause.Factors;
import crampexplorer.evidence.Slug;
import crampexplorer.evidence.Sources;
import crampexplorer.evidence.Topics;
import crampexplorer.guidance.RedFlags;
import crampexplorer.method.MethodPage.Example;
import crampexplorer.questionnaire.Codebook;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class MethodController {

	private final List<Score> scores;

	private final List<PublishedScore> published;

	private final List<Slug> example;

	private final Codebook codebook;

	private final Factors factors;

	private final Clusters clusters;

	private final RedFlags flags;

	private final Topics topics;

	private final Sources sources;

	MethodController(ScoreRepository scores, PublishedScoreRepository published, ExampleRepository example,
			Codebook codebook, Factors factors, Clusters clusters, RedFlags flags, Topics topics, Sources sources) {
		this.scores = scores.findAllByOrderByPosition();
		this.published = published.findAllByOrderByPosition();
		this.example = example.findAllByOrderByPosition().stream().map(ExampleFinding::finding).toList();
		this.codebook = codebook;
		this.factors = factors;
		this.clusters = clusters;
		this.flags = flags;
		this.topics = topics;
		this.sources = sources;
	}

	@GetMapping(MethodRoom.HOW_IT_WORKS)
	String howItWorks(Model model) {
		model.addAttribute("page",
				MethodPage.of(this.topics.get(MethodRoom.HOW_IT_WORKS),
						this.factors.candidates(this.codebook.findings()),
						Example.of(this.example, this.codebook, this.factors), this.scores, this.published,
						this.sources.references()));
		return "method/how-it-works";
	}

	@GetMapping(MethodRoom.RULES)
	String rules(Model model) {
		model.addAttribute("page", RulesPage.of(this.codebook, this.factors, this.clusters, this.flags, this.topics,
				this.sources.references()));
		return "method/rules";
	}

}
