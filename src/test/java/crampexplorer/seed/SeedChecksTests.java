package crampexplorer.seed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class SeedChecksTests {

	private static final String MAGNESIUM = "nutrients/magnesium.yaml";

	private static final String URGENT = "red-flags/urgent.yaml";

	private static final String DOCTOR = "red-flags/doctor.yaml";

	private SeedFolder seeds;

	@BeforeEach
	void copy(@TempDir Path directory) throws IOException {
		this.seeds = SeedFolder.copyTo(directory);
	}

	@Test
	void theRealSeedsPass() {
		assertThatNoException().isThrownBy(this.seeds::check);
	}

	@ParameterizedTest
	@MethodSource({ "sources", "statements", "weights", "redFlags", "references", "duplicates", "appraisals", "claims",
			"tables", "clusters", "scores" })
	void aProblemNamesFilePlaceAndReason(String file, String found, String replacement, String inFile, String place,
			String reason) throws IOException {
		this.seeds.replace(file, found, replacement);
		assertThat(this.seeds.problemsOfChecks()).anySatisfy((problem) -> {
			assertThat(problem.file()).isEqualTo(inFile);
			assertThat(problem.place()).contains(place);
			assertThat(problem.reason()).contains(reason);
		});
	}

	static Stream<Arguments> sources() {
		String first = "sources: [document-000/key-deficiencies,";
		String place = "parts.answer[0]";
		return Stream.of(
				arguments(MAGNESIUM, first, "sources: [document-004/magnesium,", MAGNESIUM, place,
						"unknown source 'document-004'"),
				arguments(MAGNESIUM, first, "sources: [document-000/zinc,", MAGNESIUM, place,
						"unknown section 'document-000/zinc'"),
				arguments(MAGNESIUM, first, "sources: [cks2012/zinc,", MAGNESIUM, place,
						"unknown section 'cks2012/zinc'"),
				arguments(MAGNESIUM, first, "sources: [document-000,", MAGNESIUM, place,
						"'document-000' is cited without its section"),
				arguments(MAGNESIUM, first, "sources: [fpn-mg,", MAGNESIUM, place, "cites a source twice"),
				arguments("sources.yaml", "{slug: magnesium, title: \"Magnesium\"}", "{slug: zinc, title: \"Zinc\"}",
						MAGNESIUM, "parts.role[0]", "unknown section 'document-000/magnesium'"),
				arguments("sources.yaml", "kind: dataset", "kind: data", "sources.yaml", "usda-sr24 kind",
						"'data' is none of"),
				arguments("sources.yaml", "kind: judgement", "kind: document", "sources.yaml", "judgement",
						"only a document, has sections"),
				arguments("sources.yaml", "slug: conclusion", "slug: Conclusion", "sources.yaml", "Conclusion",
						"is not a slug"));
	}

	static Stream<Arguments> statements() {
		String text = "    - text: Magnesium pills can cause diarrhoea.\n      sources: [garrisonmg2020]\n";
		String bare = "    - text: Magnesium pills can cause diarrhoea.\n";
		String place = "parts.take-care[2]";
		return Stream.of(arguments(MAGNESIUM, text, bare, MAGNESIUM, place, "'sources' is missing"),
				arguments(MAGNESIUM, text, bare + "      sources: []\n", MAGNESIUM, place, "'sources' is missing"),
				arguments(MAGNESIUM, text, text + "      kind: caution\n", MAGNESIUM, place, "a caution has no source"),
				arguments(MAGNESIUM, text, text + "      kind: claim\n", MAGNESIUM, place, "unknown kind 'claim'"),
				arguments(MAGNESIUM, text,
						text + "      but:\n        - text: Some.\n          sources: [judgement]\n          but:\n"
								+ "            - {text: More., sources: [judgement]}\n",
						MAGNESIUM, place + ".but[0]", "no 'but' of its own"),
				arguments(MAGNESIUM, text, text + "      but:\n        - text: Some.\n", MAGNESIUM, place + ".but[0]",
						"'sources' is missing"),
				arguments(MAGNESIUM, "Magnesium pills can cause", "x".repeat(1000), MAGNESIUM, place,
						"longer than 1000 characters"),
				arguments(MAGNESIUM, "  role:\n", "  roles:\n", MAGNESIUM, "parts", "part 'role' is missing"),
				arguments(MAGNESIUM, "  role:\n", "  Role: []\n  role:\n", MAGNESIUM, "parts.Role",
						"is no part that a page shows"),
				arguments(MAGNESIUM, "  role:\n", "  more: []\n  role:\n", MAGNESIUM, "parts.more", "has no statement"),
				arguments("relief.yaml", "    what:\n", "    how:\n", "relief.yaml", "stretch-the-muscle",
						"part 'what' is missing"),
				arguments("relief.yaml", "when: now", "when: later", "relief.yaml", "stretch-the-muscle when",
						"'later' is none of"),
				arguments("cautions.yaml", "    do:\n", "    ask:\n", "cautions.yaml", "potassium",
						"part 'do' is missing"),
				arguments("pages.yaml", "path: /relief", "path: relief", "pages.yaml", "relief",
						"is no page that has statements"),
				arguments("pages.yaml", "path: /relief", "path: /remedies", "pages.yaml", "/relief", "is missing"),
				arguments("pages.yaml", "watch-today:", "watch-tomorrow:", "pages.yaml", "/check/result",
						"part 'watch-today' is missing"),
				arguments(MAGNESIUM, "due: 2027-11-22", "due: 2026-11-22", MAGNESIUM, "due", "is not after 'checked'"),
				arguments("pages.yaml", "  due: 2027-11-22\n", "", "pages.yaml", "/",
						"'checked' and 'due' are missing"),
				arguments("intakes.csv", "potassium,AI,Men", "potash,AI,Men", "intakes.csv", "potash, AI",
						"unknown nutrient 'potash'"),
				arguments("intakes.csv", "potassium,AI,Men", "potassium,EAR,Men", "intakes.csv", "potassium, EAR",
						"'EAR' is none of"),
				arguments("intakes.csv", ",3400,", ",0.0,", "intakes.csv", "potassium, AI", "not a number above 0"),
				arguments("intakes.csv", ",3400,", ",many,", "intakes.csv", "potassium, AI", "not a number above 0"),
				arguments("intakes.csv", "Men 31 and over", "Men 19 to 30", "intakes.csv", "magnesium, RDA",
						"stands there twice"),
				arguments("findings.yaml", "- page: feel", "- page: result", "findings.yaml", "result",
						"is the address of another page"));
	}

	static Stream<Arguments> appraisals() {
		String text = "    - text: Magnesium pills can cause diarrhoea.\n      sources: [garrisonmg2020]\n";
		String web = text.replace("garrisonmg2020", "mg-ul");
		String reported = text.replace("garrisonmg2020", "via garrisonmg2020");
		String place = "parts.take-care[2]";
		String both = "      verdict: mixed\n      certainty: low\n";
		String unsound = "rests on no review of studies, trial";
		String claim = "  role:\n    - {text: Pills help., sources: [judgement], but: [{text: No., sources: [judgement]}]}\n";
		return Stream.of(
				arguments(MAGNESIUM, text, text + both.replace("low", "sure"), MAGNESIUM, place + " certainty",
						"'sure' is none of"),
				arguments(MAGNESIUM, text, text + both.replace("mixed", "maybe"), MAGNESIUM, place + " verdict",
						"'maybe' is none of"),
				arguments(MAGNESIUM, text, text + "      verdict: mixed\n", MAGNESIUM, place, "stand together"),
				arguments(MAGNESIUM, text, text + "      certainty: low\n", MAGNESIUM, place, "stand together"),
				arguments(MAGNESIUM, text, web + both.replace("low", "moderate"), MAGNESIUM, place, unsound),
				arguments(MAGNESIUM, text, reported + both.replace("low", "high"), MAGNESIUM, place, unsound),
				arguments(MAGNESIUM, text, "    - {text: x., kind: caution, verdict: mixed, certainty: low}\n" + text,
						MAGNESIUM, place, "a caution or qualification has no verdict"),
				arguments(MAGNESIUM, text,
						text + "      but: [{text: x., sources: [hu2022], verdict: mixed, certainty: low}]\n",
						MAGNESIUM, place + ".but[0]", "a caution or qualification has no verdict"),
				arguments(MAGNESIUM, text, text.replace("sources: [garrisonmg2020]", "kind: caution") + both, MAGNESIUM,
						place, "a verdict rests on some source"),
				arguments(MAGNESIUM, "  mechanism:\n", claim.replace("role", "mechanism"), MAGNESIUM,
						"parts.mechanism[0]", "'verdict' is missing"),
				arguments("relief.yaml", "- slug: stretch-the-muscle",
						"- {slug: x, title: x, when: now, parts: {what: [{text: x., kind: caution}]}}\n- slug: stretch-the-muscle",
						"relief.yaml", "x.what", "no statement has a verdict"),
				arguments(MAGNESIUM, "dossier: [", "dossier: [hearsay, ", MAGNESIUM, "parts.answer[0]",
						"unknown row of the dossier 'hearsay'"),
				arguments("sources.yaml", "design: ", "design: rumour # ", "sources.yaml", "aafp2012 design",
						"'rumour' is none of"),
				arguments("sources.yaml", "  design: ", "  # design: ", "sources.yaml", "aafp2012",
						"literature, and only literature, has a design"),
				arguments("sources.yaml", "kind: dataset", "kind: dataset\n  design: study", "sources.yaml",
						"usda-sr24", "literature, and only literature, has a design"));
	}

	static Stream<Arguments> claims() {
		String slug = "magnesium-and-night-cramps";
		return Stream.of(
				arguments("claims.yaml", "page: /nutrients/magnesium", "page: /nutrients/zinc", "claims.yaml",
						slug + " page", "unknown path"),
				arguments("claims.yaml", "page: /nutrients/magnesium", "page: /about", "claims.yaml", slug + " page",
						"shows no claims"),
				arguments("claims.yaml", "page: /nutrients/magnesium", "page: /causes/medicines#statins", "claims.yaml",
						slug + " page", "shows no claims"),
				arguments("claims.yaml", "verdict: against", "verdict: wrong", "claims.yaml", slug,
						"'wrong' is none of"),
				arguments("claims.yaml", "certainty: moderate", "certainty: sure", "claims.yaml", slug,
						"'sure' is none of"),
				arguments("claims.yaml", "    means:\n", "    meaning:\n", "claims.yaml", slug,
						"part 'means' is missing"),
				arguments("claims.yaml", "- slug: " + slug, "- slug: magnesium-lowest-at-night", "claims.yaml",
						"magnesium-lowest-at-night", "stands there twice"),
				arguments("claims.yaml", "title: Are night cramps a sign of low magnesium?",
						"title: Do cramps come at night because magnesium is lowest then?", "claims.yaml",
						"Do cramps come at night", "stands there twice"));
	}

	static Stream<Arguments> tables() {
		String first = "- {slug: x, title: x, strength: weak, ratio: {value: 1.2, low: 1.3, high: 1.4}, parts: {}}\n";
		return Stream.of(
				arguments("medicines.yaml", "- slug: ", first + "- slug: ", "medicines.yaml", "x ratio",
						"is not above 0, with 2 decimals at most, and within its range"),
				arguments("medicines.yaml", "- slug: ", first.replace("weak", "huge") + "- slug: ", "medicines.yaml",
						"x strength", "'huge' is none of"),
				arguments("medicines.yaml", "value: 2.42", "value: 2.424", "medicines.yaml",
						"long-acting-inhalers ratio", "with 2 decimals at most"),
				arguments("medicines.yaml", "strength: strong", "strength: weak", "medicines.yaml",
						"potassium-sparing-tablets", "stands after a weaker link"),
				arguments("medicines.yaml", "strength: unproven",
						"strength: unproven\n  ratio: {value: 1.2, low: 1.1, high: 1.3}", "medicines.yaml", "ratio",
						"is not shown where the link is unproven"),
				arguments("supplements.yaml", "slug: effectiveness", "slug: magnesium-pills", "supplements.yaml",
						"magnesium-pills", "stands there twice"),
				arguments("medicines.yaml", "    starts:\n", "    start:\n", "medicines.yaml", "",
						"part 'starts' is missing"),
				arguments("look-alikes.yaml", "    sides:\n", "    side:\n", "look-alikes.yaml", "",
						"part 'sides' is missing"),
				arguments("look-alikes.yaml", "page: ", "page: /none # ", "look-alikes.yaml", "page",
						"unknown path '/none'"),
				arguments("figures.yaml", "percent: 6,", "percent: 106,", "figures.yaml", "ever-or-lately",
						"percent '106' is no number"),
				arguments("figures.yaml", "percent: 6,", "percent: 6 to 5,", "figures.yaml", "ever-or-lately",
						"percent '6 to 5' is no number"),
				arguments("figures.yaml", "percent: 6,", "percent: few,", "figures.yaml", "ever-or-lately",
						"percent 'few' is no number"),
				arguments("figures.yaml", "source: grandner2017", "source: hearsay", "figures.yaml", "ever-or-lately",
						"unknown source 'hearsay'"),
				arguments("figures.yaml", "  shows: ", "  # shows: ", "figures.yaml", "ever-or-lately shows",
						"says what figures are percentages of"),
				arguments("figures.yaml", "dossier: [figure-ever]", "dossier: [figure-never]", "figures.yaml",
						"ever-or-lately", "unknown row of the dossier 'figure-never'"),
				arguments("intakes.csv", ",intake-magnesium", ",intake-zinc", "intakes.csv", "magnesium, RDA",
						"unknown row of the dossier 'intake-zinc'"),
				arguments("foods.csv", "spinach,Spinach,Vegetables,-", "spinach,Spinach,Vegetables,kale", "foods.csv",
						"spinach", "'kale' is no kind of food that stands before it"),
				arguments("foods.csv", "vegan no-dairy", "vegan no-milk", "foods.csv", "leafy-greens diets",
						"'no-milk' is none of"),
				arguments("foods.csv", "\nkale,Kale,", "\nkale,Spinach,", "foods.csv", "Spinach", "stands there twice"),
				arguments("foods.csv", "\nkale,", "\ncompare,", "foods.csv", "compare",
						"is the address of another page"),
				arguments("food-amounts.csv", "\nbanana,", "\nbananas,", "food-amounts.csv", "bananas", "unknown food"),
				arguments("food-amounts.csv", "\nbanana,09040,1 medium,118,27,", "\nbanana,09040,1 medium,0,27,",
						"food-amounts.csv", "banana grams", "is not a weight above 0"),
				arguments("food-amounts.csv", "\nbanana,09040,1 medium,118,27,", "\nbanana,09040,1 medium,118,much,",
						"food-amounts.csv", "banana magnesium", "neither an amount"),
				arguments("cautions.yaml", "withholds: potassium", "withholds: salt", "cautions.yaml",
						"potassium withholds", "'salt' is none of"),
				arguments("dossier.csv", "\nfactor-age,", "\nfactor-no-clear-cause,", "dossier.csv",
						"factor-no-clear-cause", "stands there twice"),
				arguments("synonyms.csv", "Mg,magnesium", "Mg,magnesium\nMg,magnesium", "synonyms.csv", "Mg, magnesium",
						"stands there twice"),
				arguments("synonyms.csv", "Mg,magnesium", "Mg,mg", "synonyms.csv", "Mg, mg", "means itself"),
				arguments("emergency-words.csv", "chest pain,", "chest hurts,", "emergency-words.csv", "chest hurts",
						"stands there twice"),
				arguments("emergency-words.csv", "pain,chest-pain-or-breathless", "pain,chest-pain",
						"emergency-words.csv", "chest pain", "no red flag 'chest-pain' of level emergency or urgent"),
				arguments("emergency-words.csv", "pain,chest-pain-or-breathless", "pain,numbness",
						"emergency-words.csv", "chest pain", "no red flag 'numbness' of level emergency or urgent"));
	}

	static Stream<Arguments> weights() {
		String place = "factor.associations hand-and-foot-spasms";
		Stream<Arguments> ratios = Stream.of("0", "1", "1.000", "-2", "1000.1", "2.0001")
			.map((ratio) -> arguments(MAGNESIUM, "ratio: 2.5,", "ratio: " + ratio + ",", MAGNESIUM, place,
					"likelihood-ratio " + ratio + " is not"));
		Stream<Arguments> priors = Stream.of("0", "100", "-3", "3.25")
			.map((prior) -> arguments(MAGNESIUM, "prior: 3", "prior: " + prior, MAGNESIUM, "factor.prior",
					prior + " is not a percentage"));
		Stream<Arguments> others = Stream.of(
				arguments(MAGNESIUM, "finding: hand-and-foot-spasms", "finding: green-hair", MAGNESIUM, "green-hair",
						"unknown finding 'green-hair'"),
				arguments(MAGNESIUM, "certainty: low, source: fpn-mg", "certainty: some, source: fpn-mg", MAGNESIUM,
						place, "'some' is none of"),
				arguments(MAGNESIUM, "source: fpn-mg,", "source: fpn,", MAGNESIUM, place, "unknown source 'fpn'"),
				arguments(MAGNESIUM, "source: fpn-mg,", "source: document-000/magnesium,", MAGNESIUM, place,
						"a weight cites no section"),
				arguments(MAGNESIUM, "factor:\n", "factor:\n  cap: high\n", MAGNESIUM, "factor.cap",
						"'high' is none of"));
		return Stream.of(ratios, priors, others).flatMap((table) -> table);
	}

	static Stream<Arguments> redFlags() {
		String raised = "raised:\n    when:\n      - muscle-weakness or weakness-getting-worse\n";
		String level = raised + "    level: urgent";
		String who = level + "\n    within: today\n    who: urgent care";
		return Stream.of(
				arguments(URGENT, "    - one-leg-swollen", "    - one-leg-sore", URGENT, "one-leg-swollen when",
						"unknown finding 'one-leg-sore'"),
				arguments(URGENT, "    - one-leg-swollen", "    - one-leg-swollen or no", URGENT,
						"one-leg-swollen when", "unknown finding 'no'"),
				arguments(URGENT, "  when:\n    - one-leg-swollen\n", "  when: []\n", URGENT, "one-leg-swollen when",
						"has no line"),
				arguments(URGENT, "within: today", "within: soon", URGENT, "one-leg-swollen within",
						"'soon' is none of today"),
				arguments(URGENT, "within: today", "within: 2 days", URGENT, "one-leg-swollen within",
						"'2 days' is none of today"),
				arguments(DOCTOR, "within: 2 days", "within: today", DOCTOR, "within", "'today' is none of"),
				arguments(URGENT, "who: urgent care", "who: a friend", URGENT, "one-leg-swollen who",
						"'a friend' is none of"),
				arguments(DOCTOR, level, raised + "    level: soon", DOCTOR, "c16 raised level", "'soon' is none of"),
				arguments(DOCTOR, level, raised + "    level: doctor", DOCTOR, "c16", "the raised level is not higher"),
				arguments(DOCTOR, level, raised + "    level: emergency", DOCTOR, "c16 raised within",
						"'today' is none of now"),
				arguments(DOCTOR, who, who.replace("urgent care", "doctor"), DOCTOR, "c16 raised who",
						"'doctor' is none of"),
				arguments(DOCTOR, raised, raised.replace("muscle-weakness", "weakness"), DOCTOR, "c16 raised",
						"unknown finding 'weakness'"),
				arguments(URGENT, "may-indicate: [\"deep vein thrombosis (blood clot)\"]", "may-indicate: []", URGENT,
						"one-leg-swollen", "'may-indicate' is empty"),
				arguments(URGENT, "  kind: caution\n", "", URGENT, "hot-leg-with-fever sign", "'sources' is missing"));
	}

	static Stream<Arguments> references() {
		return Stream.of(
				arguments(MAGNESIUM, "related: [/nutrients/potassium", "related: [/nutrients/zinc", MAGNESIUM,
						"related", "unknown path '/nutrients/zinc'"),
				arguments(MAGNESIUM, "related: [/nutrients/potassium", "related: [/nutrients/magnesium", MAGNESIUM,
						"related", "is the entry itself"),
				arguments("relief.yaml", "related: [/causes/no-clear-cause", "related: [/causes/none", "relief.yaml",
						"related", "unknown path '/causes/none'"),
				arguments("cautions.yaml", "when: has-kidney-disease", "when: kidney", "cautions.yaml",
						"potassium when", "unknown finding 'kidney'"),
				arguments("findings.yaml", "code: takes-quinine", "code: takes-tonic", "cautions.yaml", "quinine when",
						"unknown finding 'takes-quinine'"),
				arguments("findings.yaml", "choice: many", "choice: some", "findings.yaml", "emergency-signs choice",
						"'some' is none of many, one"),
				arguments("food-nutrients.csv", "leafy-greens,", "grass,", "food-nutrients.csv", "grass, calcium",
						"unknown food 'grass'"),
				arguments("food-nutrients.csv", "leafy-greens,calcium", "leafy-greens,zinc", "food-nutrients.csv",
						"leafy-greens, zinc", "unknown nutrient 'zinc'"),
				arguments("food-nutrients.csv", "document-000/comparison", "usda-sr24", "food-nutrients.csv",
						"leafy-greens, calcium", "is not a document's section"),
				arguments("food-nutrients.csv", "document-000/comparison", "via document-000/comparison",
						"food-nutrients.csv", "leafy-greens, calcium", "by way of another"));
	}

	static Stream<Arguments> duplicates() {
		String twice = "stands there twice";
		String row = "leafy-greens,calcium,document-000/comparison\n";
		return Stream.of(
				arguments(MAGNESIUM, "finding: during-exercise", "finding: hand-and-foot-spasms", MAGNESIUM,
						"hand-and-foot-spasms", twice),
				arguments("nutrients/potassium.yaml", "position: 2", "position: 1", "nutrients/potassium.yaml",
						"position 1", twice),
				arguments("findings.yaml", "code: face-arm-speech", "code: chest-pain-or-breathless", "findings.yaml",
						"chest-pain-or-breathless", twice),
				arguments("findings.yaml", "question: today-signs", "question: emergency-signs", "findings.yaml",
						"emergency-signs", twice),
				arguments("findings.yaml", "page: today", "page: emergency", "findings.yaml", "emergency", twice),
				arguments(URGENT, "code: hot-leg-with-fever", "code: one-leg-swollen", URGENT, "one-leg-swollen",
						twice),
				arguments(URGENT, "code: one-leg-swollen", "code: chest-pain-or-breathless", URGENT,
						"chest-pain-or-breathless", twice),
				arguments(URGENT, "    - one-leg-swollen", "    - one-leg-swollen or one-leg-swollen", URGENT,
						"one-leg-swollen", twice),
				arguments("food-nutrients.csv", row, row + row, "food-nutrients.csv",
						"leafy-greens, calcium, document-000/comparison", twice),
				arguments("foods.csv", "spinach,", "leafy-greens,", "foods.csv", "leafy-greens", twice),
				arguments("sources.yaml", "slug: document-001", "slug: document-000", "sources.yaml", "document-000",
						twice),
				arguments("sources.yaml", "slug: potassium,", "slug: magnesium,", "sources.yaml", "magnesium", twice),
				arguments("pages.yaml", "path: /relief", "path: /", "pages.yaml", "/", twice),
				arguments("relief.yaml", "slug: pull-your-toes-up", "slug: stretch-the-muscle", "relief.yaml",
						"stretch-the-muscle", twice),
				arguments("cautions.yaml", "code: mineral-pills", "code: potassium", "cautions.yaml", "potassium",
						twice));
	}

	static Stream<Arguments> clusters() {
		String file = "clusters.yaml";
		return Stream.of(
				arguments(file, "factors: [alcohol, magnesium, vitamin-b1]", "factors: [alcohol]", file,
						"alcohol-and-its-shortages factors", "ties fewer than two factors"),
				arguments(file, "factors: [alcohol, magnesium,", "factors: [alcohol, zinc,", file,
						"alcohol-and-its-shortages factors", "unknown factor 'zinc'"),
				arguments(file, "factors: [alcohol, magnesium,", "factors: [alcohol, alcohol,", file, "alcohol",
						"stands there twice"),
				arguments(file, "    - drinks-alcohol-heavily\n", "    - drinks-wine\n", file,
						"alcohol-and-its-shortages when", "unknown finding 'drinks-wine'"),
				arguments(file, "slug: alcohol-and-nerves", "slug: alcohol", file, "alcohol", "stands there twice"),
				arguments(file, "slug: alcohol-and-nerves", "slug: Nerves", file, "Nerves", "is not a slug"),
				arguments(file, "title: Alcohol and nerve damage", "title: Alcohol and liver disease", file,
						"Alcohol and liver disease", "stands there twice"),
				arguments(file, "    words:\n", "    text:\n", file, "alcohol-and-its-shortages",
						"part 'words' is missing"),
				arguments("medicines.yaml", "findings: [takes-statin]", "findings: [takes-statins]", "medicines.yaml",
						"statins findings", "unknown finding 'takes-statins'"));
	}

	static Stream<Arguments> scores() {
		String row = "makers,author,care,";
		String file = "published-scores.csv";
		return Stream.of(
				arguments("scores.csv", row, "others,author,care,", "scores.csv", "others, author, care",
						"'others' is none of"),
				arguments("scores.csv", row, "makers,editor,care,", "scores.csv", "makers, editor, care",
						"'editor' is none of"),
				arguments("scores.csv", row, "makers,author,first,", "scores.csv", "makers, author, first",
						"stands there twice"),
				arguments("scores.csv", row, row + "9", "scores.csv", "makers, author, care",
						"not so many hits among so many stories"),
				arguments("scores.csv", row, row + "-", "scores.csv", "makers, author, care",
						"not so many hits among so many stories"),
				arguments(file, ",semigran2015", ",semigran1915", file, "checkers-2015",
						"unknown source 'semigran1915'"),
				arguments(file, "checkers-2016,", "checkers-2015,", file, "checkers-2015", "stands there twice"),
				arguments(file, "34% (31 to 37)", "x".repeat(31), file, "checkers-2015", "longer than 30 characters"));
	}

	@Test
	void aNutrientAndACauseAreNotNamedAlike() throws IOException {
		this.seeds.write("causes/magnesium.yaml",
				this.seeds.text("causes/alcohol.yaml").replace("slug: alcohol", "slug: magnesium"));
		assertThat(this.seeds.problemsOfChecks())
			.contains(new SeedProblem("causes/magnesium.yaml", "magnesium", "stands there twice"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "nutrients/", "causes/" })
	void aFolderWithoutFilesIsTold(String folder) throws IOException {
		this.seeds.delete(folder);
		assertThat(this.seeds.problemsOfChecks()).contains(new SeedProblem(folder, "", "no files"));
	}

	@Test
	void problemsAreToldTogether() throws IOException {
		this.seeds.replace(MAGNESIUM, "prior: 3", "prior: 0").replace(URGENT, "within: today", "within: now");
		assertThatExceptionOfType(SeedException.class).isThrownBy(this.seeds::check)
			.withMessage("nutrients/magnesium.yaml: factor.prior: 0 is not a percentage between 0 and 100 with one"
					+ " decimal at most; red-flags/urgent.yaml: one-leg-swollen within: 'now' is none of today");
	}

}
