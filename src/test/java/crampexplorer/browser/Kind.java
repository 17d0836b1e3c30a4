package crampexplorer.browser;

import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A kind of page, or a state of one.
 *
 * @param name of the kind
 * @param path to open
 * @param form fields to post there, each written {@code name=value}; empty to get it
 */
record Kind(String name, String path, List<String> form) {

	private static final List<String> SAFE = List.of("no-emergency-signs", "no-today-signs");

	/** Ordinary cramps, with every question answered that could decide. */
	static final List<String> HARMLESS = List.of("no-emergency-signs", "no-today-signs", "hard-painful-knot", "calf",
			"both-sides", "at-night", "seconds-to-minutes", "now-and-then", "bearable", "long-standing",
			"self-care-helps", "no-nerve-signs", "no-muscle-signs", "no-leg-signs", "no-general-signs", "50-to-64",
			"not-pregnant", "no-medicines", "no-new-medicine", "no-conditions", "fluids-fine");

	/** Kinds that belong to the check. */
	static List<Kind> ofTheCheck() {
		return List.of(get("check: start", "/check"), get("check: ticks", "/check/emergency"),
				get("check: two questions", "/check/where"), get("check: ticks and none", "/check/when"),
				get("check: circles and ticks", "/check/how-bad"), get("check: three lists", "/check/symptoms"),
				get("check: circles", "/check/about-you"), get("check: short circles", "/check/how"),
				get("check: screening lines", "/check/you"),
				form("check: lists", "/check/more", "change:more",
						List.of("heart-medicines", "organ-illness", "tired-signs")),
				get("check: all questions", "/check/all"), form("check: error", "/check/how-bad", "next", SAFE),
				form("check: none and another", "/check/feel", "next", List.of("feel-none", "calf", "urge-to-move")),
				form("check: errors on one page", "/check/all", "next", List.of("feel-none", "urge-to-move")),
				form("check: help today", "/check/today", "next", List.of("no-emergency-signs", "one-leg-swollen")),
				form("check: urgent on the way", "/check/today", "confirm",
						List.of("no-emergency-signs", "one-leg-swollen")),
				form("check: emergency on the way", "/check/symptoms", "change:symptoms",
						List.of("tingling-face", "hand-and-foot-spasms")),
				form("check: begun and left", "/check/emergency", "back", List.of("no-emergency-signs", "calf")),
				form("check: re-check", "/check/emergency", "next", List.of("dark-urine")),
				form("check: stop", "/check/emergency", "confirm", List.of("dark-urine")),
				form("check: stop by combination", "/check/result", "next",
						List.of("tingling-face", "hand-and-foot-spasms")),
				form("check: answers", "/check/all", "next", typical()), get("check: no answers yet", "/check/result"),
				get("check: code", "/check/code"),
				new Kind("check: wrong code", "/check/code", List.of("code=AB12 CD34")),
				form("result: urgent", "/check/result", "result",
						List.of("no-emergency-signs", "one-leg-swollen", "pregnant", "foot")),
				form("result: doctor", "/check/result", "result", typical()),
				form("result: undecided", "/check/result", "result",
						List.of("no-emergency-signs", "no-today-signs", "hard-painful-knot", "calf", "at-night",
								"little-exercise")),
				form("result: self-care", "/check/result", "result", HARMLESS),
				form("result: nothing fits", "/check/result", "result", SAFE),
				form("result: almost no answers", "/check/result", "result", List.of("calf")),
				form("summary", "/check/summary", "next", typical()));
	}

	/** Every kind, of the check or not. */
	static List<Kind> all() {
		return Stream.concat(Stream.of(get("home", "/"), get("nutrients", "/nutrients"),
				get("a nutrient", "/nutrients/magnesium"), get("causes", "/causes"),
				get("a cause", "/causes/dehydration"), get("medicines", "/causes/medicines"), get("foods", "/foods"),
				get("foods, filtered", "/foods?nutrient=potassium&diet=vegan&per=serving"),
				get("compare", "/foods/compare?food=banana&food=potato"),
				get("compare: too few ticks", "/foods/compare?nutrient=potassium&food=banana"),
				get("a food", "/foods/banana"), get("relief", "/relief"), get("supplements", "/supplements"),
				get("when to see a doctor", "/when-to-see-a-doctor"), get("children", "/children"),
				get("leaflet", "/leaflet"), get("data", "/data"), get("look-alikes", "/cramp-or-something-else"),
				get("how common", "/how-common"), get("what the sources say", "/what-the-sources-say"),
				get("how it works", "/how-it-works"), get("every rule", "/how-it-works/rules"),
				get("red flags", "/how-it-works/rules?level=emergency"), get("sources", "/sources"),
				get("sources of a kind", "/sources/study?page=2"), get("a source", "/sources/aafp2012"),
				get("search", "/search"), get("search: found", "/search?q=night+cramps"),
				get("search: nothing", "/search?q=zzzzqqq"), get("search: emergency", "/search?q=chest+pain"),
				get("a to z", "/a-to-z"), get("about", "/about"), get("privacy", "/privacy"),
				get("for developers", "/developers"), get("accessibility", "/accessibility"),
				get("error 404", "/nowhere"), new Kind("error 400", "/check/feel", List.of("go=nowhere")),
				new Kind("error 405", "/about", List.of("go=next")), get("style guide", "/styleguide")),
				ofTheCheck().stream())
			.toList();
	}

	/** A person with night cramps and a new water tablet. */
	static List<String> typical() {
		return JourneyTests.PAGES.stream().flatMap((page) -> JourneyTests.answersTo(page).stream()).toList();
	}

	static Kind form(String name, String path, String go, List<String> findings) {
		return new Kind(name, path,
				Stream.concat(Stream.of("go=" + go), findings.stream().map((finding) -> "finding=" + finding))
					.toList());
	}

	private static Kind get(String name, String path) {
		return new Kind(name, path, List.of());
	}

	/** Shows the page, and makes sure that it is not an error in its place. */
	void show(Visitor visitor) {
		int status = this.form.isEmpty() ? visitor.open(this.path)
				: visitor.post(this.path, this.form.toArray(String[]::new));
		assertThat(status).as(this.name)
			.isEqualTo(this.name.startsWith("error ") ? Integer.parseInt(this.name.substring(6)) : 200);
	}

	@Override
	public String toString() {
		return this.name;
	}

}
