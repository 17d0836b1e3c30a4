package crampexplorer.cause;

import java.util.List;

import crampexplorer.evidence.Claims;
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

	private final Medicines medicines;

	private final List<LookAlike> lookAlikes;

	private final Claims claims;

	private final Topics topics;

	private final Sources sources;

	CauseController(Causes causes, Medicines medicines, LookAlikeRepository lookAlikes, Claims claims, Topics topics,
			Sources sources) {
		this.causes = causes;
		this.medicines = medicines;
		this.lookAlikes = lookAlikes.findAllByOrderByPosition();
		this.claims = claims;
		this.topics = topics;
		this.sources = sources;
	}

	@GetMapping("/causes")
	String causes(Model model) {
		model.addAttribute("page", CausesPage.of(this.causes.all(), this.topics, this.sources.references()));
		return "cause/causes";
	}

	@GetMapping("/causes/{slug}")
	String cause(@PathVariable String slug, Model model) {
		Cause cause = this.causes.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("page", CausePage.of(cause, this.causes.all().stream().map(Cause::link).toList(),
				this.topics.get(cause.path()), this.medicines, this.claims, this.sources.references()));
		return "cause/cause";
	}

	@GetMapping(LookAlikesPage.PATH)
	String lookAlikes(Model model) {
		model.addAttribute("page", LookAlikesPage.of(this.lookAlikes, this.topics, this.sources.references()));
		return "cause/look-alikes";
	}

}
