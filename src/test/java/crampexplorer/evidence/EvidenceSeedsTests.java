package crampexplorer.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import crampexplorer.seed.SeedFolder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What the seeds say, with its sources: each check has a case that breaks it. */
class EvidenceSeedsTests {

	private static final String MAGNESIUM = "nutrients/magnesium.yaml";

	@ParameterizedTest
	@MethodSource({ "sources", "imprints", "addresses", "citations", "statements", "advice", "appraisals", "topics",
			"pages", "claims", "dossier" })
	void aProblemNamesFilePlaceAndReason(String file, String found, String replacement, String problem,
			@TempDir Path directory) throws IOException {
		assertThat(SeedFolder.SMALL.copyTo(directory).replace(file, found, replacement).problems()).contains(problem);
	}

	static Stream<Arguments> sources() {
		String file = "sources.yaml";
		return Stream.of(
				arguments(file, "slug: judgement", "slug: Judgement",
						"sources.yaml: Judgement: 'Judgement' is not a slug of at most 40 characters"),
				arguments(file, "title: A trial", "title: ' '",
						"sources.yaml: a-trial title: is empty or longer than 300 characters"),
				arguments(file, "read: abstract", "read: ''",
						"sources.yaml: a-trial read: is empty or longer than 300 characters"),
				arguments(file, "kind: judgement", "kind: document",
						"sources.yaml: judgement: a document, and only a document, has sections"),
				arguments(file, "read: nothing", "read: nothing\n  sections: [{slug: x, title: X}]",
						"sources.yaml: judgement: a document, and only a document, has sections"),
				arguments(file, "  design: trial\n", "",
						"sources.yaml: a-trial: literature, and only literature, has a design"),
				arguments(file, "kind: dataset", "kind: dataset\n  design: study",
						"sources.yaml: usda-sr24: literature, and only literature, has a design"),
				arguments(file, "slug: second", "slug: Second",
						"sources.yaml: document-000 Second: 'Second' is not a slug of at most 40 characters"),
				arguments(file, "title: Second section", "title: ''",
						"sources.yaml: document-000 second: is empty or longer than 200 characters"),
				arguments(file, "slug: second", "slug: first", "sources.yaml: document-000 first: stands there twice"),
				arguments(file, "slug: a-web-page", "slug: a-trial",
						"sources.yaml: a-trial: source 'a-trial' stands there twice"),
				arguments(file, "slug: a-web-page", "slug: data",
						"sources.yaml: data: is the name of a kind: its page lists the sources of that kind"),
				arguments(file, "slug: a-web-page", "slug: web-page",
						"sources.yaml: web-page: is the name of a kind: its page lists the sources of that kind"));
	}

	static Stream<Arguments> imprints() {
		String file = "sources.yaml";
		String page = "  publisher: A site\n";
		String read = "sources.yaml: a-trial: literature says in 'extent' and 'read-on' how much of it was read, and when";
		return Stream.of(
				arguments(file, "[Doe J, van Dam P, et al]", "['Doe, J']",
						"sources.yaml: a-trial authors: 'Doe, J' is not family name and initials"),
				arguments(file, "[Doe J, van Dam P, et al]", "['']",
						"sources.yaml: a-trial authors: is empty or longer than 80 characters"),
				arguments(file, "[Doe J, van Dam P, et al]", "[Doe J, et al, van Dam P]",
						"sources.yaml: a-trial authors: 'et al' stands last, after a name"),
				arguments(file, "[Doe J, van Dam P, et al]", "[et al]",
						"sources.yaml: a-trial authors: 'et al' stands last, after a name"),
				arguments(file, "[Doe J, van Dam P, et al]", "[A A, B B, C C, D D, E E, F F, G G, et al]",
						"sources.yaml: a-trial authors: names more than 6: write 'et al' last"),
				arguments(file, "[Doe J, van Dam P, et al]",
						"[" + "A".repeat(78) + ", " + "B".repeat(78) + ", " + "C".repeat(78) + ", " + "D".repeat(78)
								+ "]",
						"sources.yaml: a-trial authors: are longer than 300 characters"),
				arguments(file, page, "", "sources.yaml: a-web-page: 'publisher' or 'in' is missing"),
				arguments(file, page, "  publisher: ' '\n",
						"sources.yaml: a-web-page publisher: is empty or longer than 200 characters"),
				arguments(file, "in: A journal", "in: ''",
						"sources.yaml: a-trial in: is empty or longer than 200 characters"),
				arguments(file, "volume: \"12\"", "volume: ''",
						"sources.yaml: a-trial volume: is empty or longer than 20 characters"),
				arguments(file, "issue: \"3\"", "issue: ''",
						"sources.yaml: a-trial issue: is empty or longer than 20 characters"),
				arguments(file, "pages: 45-67", "pages: ''",
						"sources.yaml: a-trial pages: is empty or longer than 40 characters"),
				arguments(file, "year: 2012", "year: 1899", "sources.yaml: a-trial year: is no year from 1900 to 2100"),
				arguments(file, "year: 2012", "year: 2101", "sources.yaml: a-trial year: is no year from 1900 to 2100"),
				arguments(file, "  extent: abstract\n", "", read), arguments(file, "  read-on: 2026-01-01\n", "", read),
				arguments(file, "kind: dataset", "kind: dataset\n  extent: page",
						read.replace("a-trial", "usda-sr24")));
	}

	static Stream<Arguments> addresses() {
		String file = "sources.yaml";
		String page = "  url: https://example.org/a-web-page\n";
		String no = " does not look like one";
		return Stream.of(
				arguments(file, "doi: 10.1000/a.trial", "doi: https://doi.org/10.1000/a.trial",
						"sources.yaml: a-trial doi: 'https://doi.org/10.1000/a.trial'" + no),
				arguments(file, "pmid: \"12345678\"", "pmid: PMID 12345678",
						"sources.yaml: a-trial pmid: 'PMID 12345678'" + no),
				arguments(file, "pmcid: PMC1234567", "pmcid: 1234567", "sources.yaml: a-trial pmcid: '1234567'" + no),
				arguments(file, "url: https://example.org/a-trial", "url: example.org/a-trial",
						"sources.yaml: a-trial url: 'example.org/a-trial'" + no),
				arguments(file, "url: https://example.org/a-trial", "url: https://example.org/a trial",
						"sources.yaml: a-trial url: 'https://example.org/a trial'" + no),
				arguments(file, page, page + "  doi: 10.1000/a.trial\n",
						"sources.yaml: 10.1000/a.trial: stands there twice"),
				arguments(file, page, page + "  pmid: '12345678'\n", "sources.yaml: 12345678: stands there twice"),
				arguments(file, page, page + "  pmcid: PMC1234567\n", "sources.yaml: PMC1234567: stands there twice"),
				arguments(file, page, "", "sources.yaml: a-web-page: no reader can open it: 'doi', 'pmid', 'pmcid' or "
						+ "'url' is missing"));
	}

	static Stream<Arguments> citations() {
		String both = "sources: [document-000/second, a-trial]";
		String place = "nutrients/magnesium.yaml: parts.absorption[0]: ";
		return Stream.of(arguments(MAGNESIUM, both, "sources: [hearsay, a-trial]", place + "unknown source 'hearsay'"),
				arguments(MAGNESIUM, both, "sources: [hearsay/second, a-trial]", place + "unknown source 'hearsay'"),
				arguments(MAGNESIUM, both, "sources: [via hearsay, a-trial]", place + "unknown source 'hearsay'"),
				arguments(MAGNESIUM, both, "sources: [document-000/third, a-trial]",
						place + "unknown section 'document-000/third'"),
				arguments(MAGNESIUM, both, "sources: [a-trial/second]", place + "unknown section 'a-trial/second'"),
				arguments(MAGNESIUM, both, "sources: [document-000, a-trial]",
						place + "'document-000' is cited without its section"),
				arguments(MAGNESIUM, both, "sources: [a-trial, a-trial]", place + "cites a source twice"),
				arguments(MAGNESIUM, "          sources: [a-trial]", "          sources: [hearsay]",
						"nutrients/magnesium.yaml: parts.absorption[0].but[0]: unknown source 'hearsay'"),
				arguments("sources.yaml", "slug: second", "slug: third",
						place + "unknown section 'document-000/second'"));
	}

	static Stream<Arguments> statements() {
		String risk = "under risk.\n      sources: [document-000/first]\n";
		String place = "nutrients/magnesium.yaml: parts.risk[0]";
		return Stream.of(arguments(MAGNESIUM, risk, "under risk.\n", place + ": 'sources' is missing"),
				arguments(MAGNESIUM, risk, "under risk.\n      sources: []\n", place + ": 'sources' is missing"),
				arguments(MAGNESIUM, risk, risk + "      kind: caution\n",
						place + ": a caution has no source; with one it is a fact"),
				arguments(MAGNESIUM, risk,
						risk + "      but: [{text: x., kind: caution, but: [{text: x., kind: caution}]}]\n",
						place + ".but[0]: a qualification has no 'but' of its own"),
				arguments(MAGNESIUM, risk, risk + "      but: [{text: x.}]\n", place + ".but[0]: 'sources' is missing"),
				arguments(MAGNESIUM, risk, risk + "      but: [{text: '', kind: caution}]\n",
						place + ".but[0]: is empty or longer than 1000 characters"),
				arguments(MAGNESIUM, "Magnesium has this under risk.", "''",
						place + ": is empty or longer than 1000 characters"),
				arguments(MAGNESIUM, "Magnesium has this under risk.", "x".repeat(1001),
						place + ": is empty or longer than 1000 characters"),
				arguments(MAGNESIUM, "  ask-first:\n",
						"    - {text: x., kind: caution}\n    - {text: x., kind: caution}\n  ask-first:\n",
						"nutrients/magnesium.yaml: parts: 'emergency' and 'today' have more than 3 statements: "
								+ "nobody reads them in a hurry"),
				arguments(MAGNESIUM, "dossier: [a-row]", "dossier: [a-row, hearsay]",
						"nutrients/magnesium.yaml: parts.absorption[0]: unknown row of the dossier 'hearsay'"),
				arguments(MAGNESIUM, "          kind: caution\n",
						"          kind: caution\n          dossier: [hearsay]\n",
						"nutrients/magnesium.yaml: parts.absorption[0].but[1]: unknown row of the dossier 'hearsay'"));
	}

	static Stream<Arguments> advice() {
		String file = "advice.yaml";
		String cites = "    - advice: keep-a-gap\n";
		String place = "nutrients/magnesium.yaml: parts.take-care[1]: ";
		String alone = place + "an advice has its 'text', and 'sources' or 'kind', in advice.yaml";
		String but = "        - text: Take care with it.\n          kind: caution\n";
		return Stream.of(
				arguments(file, "code: ask-first", "code: Ask-first",
						"advice.yaml: Ask-first: 'Ask-first' is not a slug of at most 40 characters"),
				arguments(file, "code: keep-a-gap", "code: ask-first",
						"advice.yaml: ask-first: advice 'ask-first' stands there twice"),
				arguments(file, "text: Keep a gap.", "text: ''",
						"advice.yaml: keep-a-gap: is empty or longer than 1000 characters"),
				arguments(file, "  sources: [a-trial]\n", "", "advice.yaml: keep-a-gap: 'sources' is missing"),
				arguments(file, "  sources: [a-trial]\n", "  sources: [hearsay]\n",
						"advice.yaml: keep-a-gap: unknown source 'hearsay'"),
				arguments(file, "  kind: caution\n", "  kind: caution\n  sources: [a-trial]\n",
						"advice.yaml: ask-first: a caution has no source; with one it is a fact"),
				arguments(MAGNESIUM, cites, "", "advice.yaml: keep-a-gap: no statement cites it"),
				arguments(MAGNESIUM, cites, "    - advice: keep-gaps\n", place + "unknown advice 'keep-gaps'"),
				arguments(MAGNESIUM, cites, cites + "      text: Keep a gap.\n", alone),
				arguments(MAGNESIUM, cites, cites + "      sources: [a-trial]\n", alone),
				arguments(MAGNESIUM, cites, cites + "      kind: caution\n", alone),
				arguments(MAGNESIUM, cites, cites + "      dossier: [hearsay]\n",
						"nutrients/magnesium.yaml: parts.take-care[1]: unknown row of the dossier 'hearsay'"),
				arguments(MAGNESIUM, cites, cites + "    - sources: [a-trial]\n",
						"nutrients/magnesium.yaml: parts.take-care[2]: 'text' or 'advice' is missing"),
				arguments(MAGNESIUM, but, "        - advice: hearsay\n",
						"nutrients/magnesium.yaml: parts.absorption[0].but[1]: unknown advice 'hearsay'"),
				arguments(MAGNESIUM, cites, cites + "      verdict: mixed\n",
						place + "'verdict' and 'certainty' stand together; 'none' stands alone"),
				arguments(MAGNESIUM, "keep-a-gap", "ask-first\n      verdict: mixed\n      certainty: low",
						place + "a caution or qualification has no verdict; it stands with the claim"),
				arguments(MAGNESIUM, "      certainty: low\n  signs:\n",
						"      certainty: low\n    - text: x.\n      sources: [a-trial]\n"
								+ "      but: [{advice: keep-a-gap}]\n  signs:\n",
						"nutrients/magnesium.yaml: parts.mechanism[1]: 'verdict' is missing: better evidence stands "
								+ "beside this claim"));
	}

	static Stream<Arguments> appraisals() {
		String risk = "under risk.\n      sources: [document-000/first]\n";
		String mixed = "      verdict: mixed\n      certainty: low\n";
		String place = "nutrients/magnesium.yaml: parts.risk[0]";
		String unsound = "rests on no review of studies, trial, study, survey or data set";
		String none = ": a caution or qualification has no verdict; it stands with the claim";
		String claims = "under mechanism.\n      sources: [document-000/first]\n";
		String but = "      but: [{text: x., sources: [a-trial]}]\n";
		return Stream.of(
				arguments(MAGNESIUM, risk, risk + "      verdict: mixed\n",
						place + ": 'verdict' and 'certainty' stand together; 'none' stands alone"),
				arguments(MAGNESIUM, risk, risk + "      certainty: low\n",
						place + ": 'verdict' and 'certainty' stand together; 'none' stands alone"),
				arguments(MAGNESIUM, risk, risk + "      verdict: none\n      certainty: low\n",
						place + ": 'verdict' and 'certainty' stand together; 'none' stands alone"),
				arguments(MAGNESIUM, "  today:\n", "  today:\n    - {text: Call today., kind: caution, fold: true}\n",
						"nutrients/magnesium.yaml: parts.today[0]: stands in a card of care, which folds nothing"),
				arguments(MAGNESIUM, risk, risk + "      claim: hearsay\n", place + ": unknown claim 'hearsay'"),
				arguments(MAGNESIUM, risk, risk + "      claim: magnesium-helps\n" + mixed,
						place + ": a claim has its 'verdict' and 'certainty' in claims.yaml"),
				arguments(MAGNESIUM, risk, "under risk.\n      kind: caution\n      claim: magnesium-helps\n",
						place + none),
				arguments(MAGNESIUM, risk, risk + mixed.replace("low", "moderate"),
						place + ": certainty 'moderate' " + unsound),
				arguments(MAGNESIUM, risk,
						risk.replace("document-000/first", "a-web-page, judgement") + mixed.replace("low", "high"),
						place + ": certainty 'high' " + unsound),
				arguments(MAGNESIUM, risk,
						risk.replace("document-000/first", "via a-trial") + mixed.replace("low", "moderate"),
						place + ": certainty 'moderate' " + unsound),
				arguments(MAGNESIUM, risk, "under risk.\n      kind: caution\n" + mixed, place + none),
				arguments(MAGNESIUM, risk, "under risk.\n      kind: caution\n" + mixed,
						place + ": a verdict rests on some source"),
				arguments(MAGNESIUM, risk,
						risk + "      but: [{text: x., sources: [a-trial], verdict: mixed, certainty: low}]\n",
						place + ".but[0]" + none),
				arguments(MAGNESIUM, claims + mixed, claims + but,
						"nutrients/magnesium.yaml: parts.mechanism[0]: 'verdict' is missing: better evidence stands "
								+ "beside this claim"),
				arguments(MAGNESIUM, mixed, "", "nutrients/magnesium.yaml: parts.answer: no statement has a verdict"),
				arguments("relief.yaml", mixed.replace("      ", "        "), "",
						"relief.yaml: stretch parts.what: no statement has a verdict"));
	}

	static Stream<Arguments> topics() {
		String links = "related: [/nutrients/vitamin-k2, ";
		return Stream.of(
				arguments(MAGNESIUM, "  role:\n", "  roles:\n",
						"nutrients/magnesium.yaml: parts: part 'role' is missing"),
				arguments(MAGNESIUM, "  role:\n", "  roles:\n",
						"nutrients/magnesium.yaml: parts.roles: is no part that a page shows"),
				arguments(MAGNESIUM, "  role:\n", "  food-care: []\n  role:\n",
						"nutrients/magnesium.yaml: parts.food-care: has no statement"),
				arguments(MAGNESIUM, links, links + "/nutrients/zinc, ",
						"nutrients/magnesium.yaml: related: unknown path '/nutrients/zinc'"),
				arguments(MAGNESIUM, links, links + "/nutrients/magnesium, ",
						"nutrients/magnesium.yaml: related: '/nutrients/magnesium' is the entry itself"),
				arguments(MAGNESIUM, links, links + "/nutrients/vitamin-k2, ",
						"nutrients/magnesium.yaml: related /nutrients/vitamin-k2: stands there twice"),
				arguments(MAGNESIUM, "due: 2027-01-01", "due: 2026-01-01",
						"nutrients/magnesium.yaml: due: is not after 'checked'"),
				arguments(MAGNESIUM, "name: Low magnesium", "name: ''",
						"nutrients/magnesium.yaml: name: is empty or longer than 100 characters"),
				arguments(MAGNESIUM, "clinical-name: ", "clinical-name: '' # ",
						"nutrients/magnesium.yaml: clinical-name: is empty or longer than 100 characters"),
				arguments(MAGNESIUM, "summary: ", "summary: '' # ",
						"nutrients/magnesium.yaml: summary: is empty or longer than 200 characters"));
	}

	static Stream<Arguments> pages() {
		String file = "pages.yaml";
		String dates = "pages.yaml: /: 'checked' and 'due' are missing, or not in this order";
		String none = ": is no page that has statements";
		return Stream.of(arguments(file, "path: /relief", "path: relief", "pages.yaml: relief" + none),
				arguments(file, "path: /relief", "path: relief", "pages.yaml: /relief: is missing"),
				arguments(file, "- path: /foods/banana\n", "- path: /foods/banana\n  checked: 2026-01-01\n",
						"pages.yaml: /foods/banana: 'checked' and 'due' belong to the page above it"),
				arguments(file, "path: /relief", "path: /sources", "pages.yaml: /sources" + none),
				arguments(file, "path: /foods/banana", "path: /foods/kale", "pages.yaml: /foods/kale" + none),
				arguments(file, "title: The page /\n", "title: ''\n",
						"pages.yaml: / title: is empty or longer than 200 characters"),
				arguments(file, "  due: 2027-01-01\n", "", dates),
				arguments(file, "  checked: 2026-01-01\n", "", dates),
				arguments(file, "due: 2027-01-01", "due: 2026-01-01", dates),
				arguments(file, "watch-today:", "watch-tomorrow:",
						"pages.yaml: /check/result parts: part 'watch-today' is missing"),
				arguments(file, "    note:\n", "    notes:\n",
						"pages.yaml: /foods/banana parts.notes: is no part that a page shows"),
				arguments(file, "path: /relief", "path: /", "pages.yaml: /: stands there twice"));
	}

	static Stream<Arguments> claims() {
		String file = "claims.yaml";
		String page = "page: /nutrients/magnesium";
		String slug = "claims.yaml: magnesium-helps";
		String more = """
				- slug: %s
				  title: %s
				  page: /relief
				  verdict: mixed
				  certainty: low
				  parts:
				    claim: [{text: x., sources: [judgement]}]
				    evidence: [{text: x., sources: [judgement]}]
				    means: [{text: x., sources: [judgement]}]
				- slug: magnesium-helps
				""";
		String first = "- slug: magnesium-helps\n";
		return Stream.of(
				arguments(file, first, "- slug: Helps\n",
						"claims.yaml: Helps: 'Helps' is not a slug of at most 40 characters"),
				arguments(file, "title: Does magnesium help?", "title: ''",
						slug + " title: is empty or longer than 150 characters"),
				arguments(file, page, "page: /nutrients/zinc", slug + " page: unknown path '/nutrients/zinc'"),
				arguments(file, page, "page: /about", slug + " page: shows no claims"),
				arguments(file, page, "page: /causes/medicines#water-tablets", slug + " page: shows no claims"),
				arguments(file, "sources: [a-trial]", "sources: [a-web-page]", slug
						+ ": certainty 'moderate' rests on no review of studies, trial, study, survey or data set"),
				arguments(file, "sources: [a-trial]", "kind: caution", slug + ": a verdict rests on some source"),
				arguments(file, "    means:\n", "    meaning:\n", slug + " parts: part 'means' is missing"),
				arguments(file, "rests: 1 trial, 10 people", "rests: ''",
						slug + " card rests: is empty or longer than 60 characters"),
				arguments(file, "sources: [a-web-page]", "sources: []", slug + " card: 'sources' is missing"),
				arguments(file, "sources: [a-web-page]", "sources: [hearsay]",
						slug + " card: unknown source 'hearsay'"),
				arguments(file, "unit: cramps a week", "unit: ''",
						slug + " card compare unit: is empty or longer than 60 characters"),
				arguments(file, ", {label: Nothing, value: 4.75}", "",
						slug + " card compare: a comparison has two or three bars"),
				arguments(file, "label: Nothing", "label: Magnesium",
						slug + " card compare Magnesium: stands there twice"),
				arguments(file, "value: 4.75", "value: -1",
						slug + " card compare Nothing: is no number from 0 to a million"),
				arguments(file, first, more.formatted("magnesium-helps", "x"),
						"claims.yaml: magnesium-helps: stands there twice"),
				arguments(file, first, more.formatted("x", "Does magnesium help?"),
						"claims.yaml: Does magnesium help?: stands there twice"));
	}

	static Stream<Arguments> dossier() {
		return Stream.of(
				arguments("dossier.csv", "\na-row,", "\nA-row,",
						"dossier.csv: A-row: 'A-row' is not a slug of at most 40 characters"),
				arguments("dossier.csv", "\na-row,", "\na-row,x,x,-,-\na-row,",
						"dossier.csv: a-row: row of the dossier 'a-row' stands there twice"));
	}

}
