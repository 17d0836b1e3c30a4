package crampexplorer.browser;

import java.util.List;
import java.util.Map;

import crampexplorer.evidence.Appraisal;
import crampexplorer.evidence.Appraisal.Basis;
import crampexplorer.evidence.Citation;
import crampexplorer.evidence.Heading;
import crampexplorer.evidence.Link;
import crampexplorer.evidence.Neighbours;
import crampexplorer.evidence.Part;
import crampexplorer.evidence.Passage;
import crampexplorer.evidence.Place;
import crampexplorer.evidence.Place.Kind;
import crampexplorer.evidence.References;
import crampexplorer.evidence.Slug;
import crampexplorer.evidence.Sources;
import crampexplorer.evidence.Topic;
import crampexplorer.questionnaire.Often;
import crampexplorer.questionnaire.Sum;
import crampexplorer.likelihood.Ground;
import crampexplorer.ranking.Cell;
import crampexplorer.ranking.Weight;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Every part of the pages in every state, with the templates of the site itself. */
@Controller
@Profile("styleguide")
class StyleguideController {

	private final Sources sources;

	StyleguideController(Sources sources) {
		this.sources = sources;
	}

	@GetMapping("/styleguide")
	String styleguide(Model model) {
		Citation first = cite("introduction", false);
		Citation second = cite("magnesium", true);
		Passage plain = new Passage("A statement with its source.", null, false, false, List.of(first), List.of());
		Passage caution = new Passage("A statement with no source, shown to be safe.", null, true, false, List.of(),
				List.of());
		Passage against = new Passage("A statement that evidence speaks against.",
				new Appraisal("against", "high", List.of(new Basis("systematic-review", 1), new Basis("trial", 3))),
				false, false, List.of(first, second), List.of(plain, caution));
		Passage mixed = new Passage("A statement with mixed evidence.",
				new Appraisal("mixed", "very-low", List.of(new Basis("judgement", 1))), false, false, List.of(second),
				List.of());
		Place place = Place.of("styleguide", "/styleguide", Kind.OTHER).with(Part.of("all"), Part.of("plain"));
		Topic topic = new Topic(place, new Link("Style guide", "/styleguide"),
				Map.of("all", List.of(plain, caution, against, mixed), "plain", List.of(plain)), List.of(), null, null);
		model.addAttribute("page", new Styleguide(topic, this.sources.references()));
		model.addAttribute("questions",
				List.of(new Item("ticks", "Ticks", null, null, "checkbox", options("ticks", "checkbox")),
						new Item("circles", "Circles", "With a hint.", null, "radio", options("circles", "radio")),
						new Item("wrong", "Ticks with an error", "With a hint.", "error.none", "checkbox",
								options("wrong", "checkbox"))));
		model.addAttribute("where",
				new Item("where", "Where", null, null, "checkbox",
						List.of(new Option("finding.where", "checkbox", "foot", "Foot or toes", false, false, "sole"),
								new Option("finding.where", "checkbox", "calf", "Calf", false, true, "back-of-leg"),
								new Option("finding.where", "checkbox", "shin", "Shin", false, false, "front-of-leg"),
								new Option("finding.where", "checkbox", "thigh", "Thigh", false, false, "upper-leg"))));
		Often often = Often.of(new Cell(38, 3, new Weight(110)));
		model.addAttribute("sum",
				new Sum("Low magnesium", "/nutrients/magnesium", "magnesium-lost", "89", "−19.5",
						List.of(new Sum.Part("You take water tablets.", often, new Weight(110), null,
								new Ground("Water tablets lose magnesium.", "moderate", second)),
								new Sum.Part("You eat few greens.", often, new Weight(20), "You take water tablets.",
										new Ground(null, "low", first)),
								new Sum.Part("You have no other signs.", often, new Weight(-20), null,
										new Ground(null, "very-low", first))),
						"+0.3", "−8.2"));
		model.addAttribute("headings", List.of(new Heading("text", "nutrient.role"), new Heading("care", "takeCare"),
				new Heading("tables", "relief.pills")));
		model.addAttribute("neighbours",
				new Neighbours(new Link("A page", "/nutrients/magnesium"), new Link("Another page", "/nutrients")));
		return "styleguide";
	}

	private static Citation cite(String section, boolean reported) {
		return new Citation(new Slug("document-000"), new Slug(section), reported);
	}

	private static List<Option> options(String question, String type) {
		String name = "finding." + question;
		return List.of(new Option(name, type, question + "-a", "Foot or toes", false, false, null),
				new Option(name, type, question + "-b",
						"Calf, with a long answer that has to wrap on a phone and still lines up", false, true, null),
				new Option(name, type, question + "-none", "None of these", true, false, null));
	}

	record Item(String slug, String title, @Nullable String hint, @Nullable String error, String type,
			List<Option> options) {

		public String name() {
			return "finding." + this.slug;
		}

		/** "Not sure" stands beside circles. */
		public Map<String, Boolean> kind() {
			return Map.of("unsure", this.type.equals("radio"));
		}

		/** Nothing is kept. */
		public @Nullable Object asked(int heading) {
			return null;
		}

		public boolean isPictured() {
			return this.options.stream().anyMatch((option) -> option.spot() != null);
		}

	}

	record Option(String name, String type, String code, String label, boolean none, boolean chosen,
			@Nullable String spot) {
	}

	/** What the page shows, as every page does. */
	record Styleguide(Topic topic, References references) {
	}

}
