package crampexplorer.cause;

import java.util.List;

import crampexplorer.evidence.Claims;
import crampexplorer.evidence.Link;
import crampexplorer.evidence.Neighbours;
import crampexplorer.evidence.Sources;
import crampexplorer.evidence.Topic;
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

	@GetMapping(CauseRoom.CAUSES)
	String causes(Model model) {
		model.addAttribute("page", new CausesPage(this.topics.get(CauseRoom.CAUSES), topics(false), topics(true),
				this.sources.references()));
		return "cause/causes";
	}

	@GetMapping(CauseRoom.CAUSES + "/{slug}")
	String cause(@PathVariable String slug, Model model) {
		Cause cause = this.causes.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		List<Link> row = this.causes.all(cause.lookAlike()).stream().map(Cause::link).toList();
		model.addAttribute("page",
				new CausePage(this.topics.get(cause.path()), cause.lookAlike(), this.medicines.on(cause.path()),
						this.claims.on(cause.path()), Neighbours.of(cause.link(), row), this.sources.references()));
		return "cause/cause";
	}

	@GetMapping(CauseRoom.LOOK_ALIKES)
	String lookAlikes(Model model) {
		model.addAttribute("page",
				LookAlikesPage.of(this.lookAlikes, topics(true), this.topics, this.sources.references()));
		return "cause/look-alikes";
	}

	private List<Topic> topics(boolean lookAlikes) {
		return this.causes.all(lookAlikes).stream().map((cause) -> this.topics.get(cause.path())).toList();
	}

}
