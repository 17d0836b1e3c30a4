package crampexplorer.method;

import java.util.List;

import crampexplorer.cause.Factors;
import crampexplorer.evidence.Slug;
import crampexplorer.evidence.Sources;
import crampexplorer.evidence.Topics;
import crampexplorer.likelihood.Likelihoods;
import crampexplorer.method.MethodPage.Example;
import crampexplorer.questionnaire.Codebook;
import crampexplorer.questionnaire.Sums;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

@Controller
class MethodController {

	private final List<Score> scores;

	private final List<PublishedScore> published;

	private final Example example;

	private final int factors;

	private final RulesPages rules;

	private final Topics topics;

	private final Sources sources;

	MethodController(ScoreRepository scores, PublishedScoreRepository published, ExampleRepository example,
			Codebook codebook, Factors factors, Likelihoods likelihoods, Sums sums, RulesPages rules, Topics topics,
			Sources sources) {
		this.scores = scores.findAllByOrderByPosition();
		this.published = published.findAllByOrderByPosition();
		List<Slug> findings = example.findAllByOrderByPosition().stream().map(ExampleFinding::finding).toList();
		this.example = Example.of(findings, codebook, likelihoods.ranking(), sums);
		this.factors = factors.all().size();
		this.rules = rules;
		this.topics = topics;
		this.sources = sources;
	}

	@GetMapping(MethodRoom.HOW_IT_WORKS)
	String howItWorks(Model model) {
		model.addAttribute("page", MethodPage.of(this.topics.get(MethodRoom.HOW_IT_WORKS), this.factors, this.example,
				this.scores, this.published, this.sources.references()));
		return "method/how-it-works";
	}

	@GetMapping(MethodRoom.RULES)
	String rules(Model model) {
		model.addAttribute("page", this.rules.rules(this.sources.references()));
		return "method/rules";
	}

	@GetMapping(path = MethodRoom.RULES, params = "condition")
	String condition(@RequestParam String condition, Model model) {
		model.addAttribute("page",
				this.rules.ofCondition(condition, this.sources.references()).orElseThrow(MethodController::notFound));
		model.addAttribute("noIndex", true);
		return "method/likelihoods";
	}

	@GetMapping(path = MethodRoom.RULES, params = { "answer", "!condition" })
	String answer(@RequestParam String answer, Model model) {
		model.addAttribute("page",
				this.rules.ofAnswer(answer, this.sources.references()).orElseThrow(MethodController::notFound));
		model.addAttribute("noIndex", true);
		return "method/likelihoods";
	}

	@GetMapping(path = MethodRoom.RULES, params = { "part", "!condition", "!answer", "!level" })
	String part(@RequestParam String part, Model model) {
		if (!part.equals("ranking")) {
			throw notFound();
		}
		model.addAttribute("page", this.rules.ranking());
		model.addAttribute("noIndex", true);
		return "method/ranking";
	}

	@GetMapping(path = MethodRoom.RULES, params = { "level", "!condition", "!answer" })
	String level(@RequestParam String level, Model model) {
		model.addAttribute("page",
				this.rules.ofLevel(level, this.sources.references()).orElseThrow(MethodController::notFound));
		model.addAttribute("noIndex", true);
		return "method/flags";
	}

	private static ResponseStatusException notFound() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
