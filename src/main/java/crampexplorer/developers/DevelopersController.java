package crampexplorer.developers;

import crampexplorer.problem.Problem;
import crampexplorer.questionnaire.Programs;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
class DevelopersController {

	private final Programs programs;

	private final Samples samples;

	private final Description description;

	DevelopersController(Programs programs, Samples samples, Description description) {
		this.programs = programs;
		this.samples = samples;
		this.description = description;
	}

	@GetMapping(Problem.PAGE)
	String developers(Model model) {
		model.addAttribute("page", DevelopersPage.of(this.programs.questionnaire(), this.samples));
		return "developers/developers";
	}

	@GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	String description() {
		return this.description.json();
	}

}
