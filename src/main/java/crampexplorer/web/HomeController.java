package crampexplorer.web;

import java.util.List;

import crampexplorer.evidence.Sources;
import crampexplorer.evidence.Topics;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

	private final Topics topics;

	private final Sources sources;

	private final List<SiteChange> changes;

	private final Sharing sharing;

	HomeController(Topics topics, Sources sources, SiteChangeRepository changes, Sharing sharing) {
		this.sharing = sharing;
		this.topics = topics;
		this.sources = sources;
		this.changes = changes.findAllByOrderByPosition();
	}

	@GetMapping(WebRoom.HOME)
	String home(Model model) {
		model.addAttribute("page", new HomePage(this.topics.get(WebRoom.HOME), this.sources.references()));
		return "web/home";
	}

	@GetMapping(WebRoom.ABOUT)
	String about(Model model) {
		model.addAttribute("page",
				new AboutPage(this.topics.get(WebRoom.ABOUT), this.changes, this.sources.references()));
		return "web/about";
	}

	@GetMapping(WebRoom.PRIVACY)
	String privacy(Model model) {
		model.addAttribute("page", new PrivacyPage(this.sharing.askers(), this.sharing.framers()));
		return "web/privacy";
	}

	@GetMapping(WebRoom.ACCESSIBILITY)
	String accessibility() {
		return "web/accessibility";
	}

}
