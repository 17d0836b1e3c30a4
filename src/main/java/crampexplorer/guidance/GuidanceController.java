package crampexplorer.guidance;

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
class GuidanceController {

	private final RedFlags flags;

	private final Topics topics;

	private final Sources sources;

	GuidanceController(RedFlags flags, Topics topics, Sources sources) {
		this.flags = flags;
		this.topics = topics;
		this.sources = sources;
	}

	@GetMapping(GuidanceRoom.WHEN_TO_SEE_A_DOCTOR)
	String whenToSeeADoctor(Model model) {
		model.addAttribute("page", GuidancePage.of(this.flags, this.topics, this.sources.references()));
		return "guidance/when-to-see-a-doctor";
	}

	@GetMapping(GuidanceRoom.WHEN_TO_SEE_A_DOCTOR + "/{slug}")
	String sign(@PathVariable Slug slug, Model model) {
		SignPage page = SignPage.of(slug, this.flags, this.topics, this.sources.references())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("page", page);
		return "guidance/sign";
	}

	/** To be saved or printed, and read where there is no site. */
	@GetMapping(GuidanceRoom.LEAFLET)
	String leaflet(Model model) {
		model.addAttribute("page", LeafletPage.of(this.flags, this.topics));
		return "guidance/leaflet";
	}

	@GetMapping(GuidanceRoom.CHILDREN)
	String children(Model model) {
		model.addAttribute("page", new ChildrenPage(this.topics.get(GuidanceRoom.CHILDREN), this.sources.references()));
		return "guidance/children";
	}

}
