package crampexplorer.search;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SearchController {

	private final Search search;

	private final AToZPage aToZ;

	SearchController(Search search, Entries entries) {
		this.search = search;
		this.aToZ = AToZPage.of(entries.all());
	}

	@GetMapping(SearchRoom.SEARCH)
	String search(@RequestParam(name = "q", defaultValue = "") String typed, Model model) {
		model.addAttribute("page", this.search.answer(typed));
		model.addAttribute("noIndex", true);
		return "search/search";
	}

	@GetMapping(SearchRoom.A_TO_Z)
	String aToZ(Model model) {
		model.addAttribute("page", this.aToZ);
		return "search/a-to-z";
	}

}
