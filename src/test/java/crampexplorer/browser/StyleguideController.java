package crampexplorer.browser;

import java.util.List;

import crampexplorer.evidence.Appraisal;
import crampexplorer.evidence.Appraisal.Basis;
import crampexplorer.evidence.Link;
import crampexplorer.evidence.Neighbours;
import crampexplorer.evidence.Part;
import crampexplorer.evidence.Passage;
import crampexplorer.evidence.References.Reference;
import crampexplorer.questionnaire.Sum;
import crampexplorer.questionnaire.Sum.Reason;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Every part of the pages in every state, with the templates of the site itself. */
@Controller
@Profile("styleguide")
class StyleguideController {

	private static final List<Option> OPTIONS = List.of(new Option("a", "Foot or toes", false, false),
			new Option("b", "Calf, with a long answer that has to wrap on a phone and still lines up", false, true),
			new Option("none", "None of these", true, false));

	@GetMapping("/styleguide")
	String styleguide(Model model) {
		Passage plain = new Passage("A statement with its source.", null, false, List.of(1), List.of());
		Passage caution = new Passage("A statement with no source, shown to be safe.", null, true, List.of(),
				List.of());
		Passage against = new Passage("A statement that evidence speaks against.",
				new Appraisal("against", "high", List.of(new Basis("systematic-review", 1), new Basis("trial", 3))),
				false, List.of(1, 2), List.of(plain, caution));
		Passage mixed = new Passage("A statement with mixed evidence.",
				new Appraisal("mixed", "very-low", List.of(new Basis("judgement", 1))), false, List.of(2), List.of());
		model.addAttribute("passages", List.of(plain, caution, against, mixed));
		model.addAttribute("plain", List.of(plain));
		model.addAttribute("questions", List.of(new Item("ticks", "Ticks", null, null, "checkbox", options("ticks")),
				new Item("circles", "Circles", "With a hint.", null, "radio", options("circles")),
				new Item("wrong", "Ticks with an error", "With a hint.", "error.none", "checkbox", options("wrong"))));
		model.addAttribute("where",
				new Item("where", "Where", null, null, "checkbox",
						List.of(new Option("foot", "Foot or toes", false, false),
								new Option("calf", "Calf", false, true), new Option("shin", "Shin", false, false),
								new Option("thigh", "Thigh", false, false))));
		model.addAttribute("sum",
				new Sum("Low magnesium", "/how-it-works/rules#low-magnesium", "−13.0",
						List.of(new Reason("You take water tablets.", "+4.8", true, "moderate", 1),
								new Reason("You eat few greens.", "+1.0", false, "low", 0)),
						List.of(new Reason("You have no other signs.", "−2.0", true, "very-low", 2)), "−10.2"));
		model.addAttribute("parts", Part.listed(Part.of("text", "nutrient.role"), Part.of("care", "takeCare"),
				Part.of("tables", "relief.glance"), Part.of("sources", "footer.sources")));
		model.addAttribute("neighbours",
				new Neighbours(new Link("A page", "/nutrients/magnesium"), new Link("Another page", "/nutrients")));
		model.addAttribute("references", List.of(new Reference("document-000", "A document", "1", false),
				new Reference("document-001", "Another document that reports a study", "2", true)));
		return "styleguide";
	}

	private static List<Option> options(String question) {
		return OPTIONS.stream()
			.map((option) -> new Option(question + "-" + option.code(), option.label(), option.none(), option.chosen()))
			.toList();
	}

	record Item(String slug, String title, @Nullable String hint, @Nullable String error, String type,
			List<Option> options) {

		public String name() {
			return "finding." + this.slug;
		}

	}

	record Option(String code, String label, boolean none, boolean chosen) {
	}

}
