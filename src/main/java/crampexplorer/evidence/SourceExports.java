package crampexplorer.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import tools.jackson.databind.json.JsonMapper;

/** The literature for reference managers. */
@Controller
class SourceExports {

	private final List<Source> literature;

	SourceExports(Sources sources) {
		this.literature = sources.all().stream().filter((source) -> source.design() != null).toList();
	}

	/** In the form of the Citation Style Language. */
	@GetMapping(path = "/sources.json", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	String cslJson() {
		return JsonMapper.builder()
			.build()
			.writerWithDefaultPrettyPrinter()
			.writeValueAsString(this.literature.stream().map(SourceExports::csl).toList());
	}

	@GetMapping(path = "/sources.bib", produces = "application/x-bibtex;charset=UTF-8")
	@ResponseBody
	String bibTex() {
		return this.literature.stream().map(SourceExports::bibTex).collect(Collectors.joining("\n"));
	}

	@GetMapping(path = "/sources.ris", produces = "application/x-research-info-systems;charset=UTF-8")
	@ResponseBody
	String ris() {
		return this.literature.stream().map(SourceExports::ris).collect(Collectors.joining("\n"));
	}

	private static Map<String, Object> csl(Source source) {
		Imprint by = source.imprint();
		Fields fields = new Fields();
		fields.put("id", source.slug());
		fields.put("type", isArticle(source) ? "article-journal" : "webpage");
		fields.put("title", source.title());
		if (!by.persons().isEmpty()) {
			fields.put("author", by.persons().stream().map(SourceExports::cslName).toList());
		}
		else if (by.publisher() != null) {
			fields.put("author", List.of(Map.of("literal", by.publisher())));
		}
		fields.put("container-title", by.container());
		fields.put("publisher", by.publisher());
		fields.put("volume", by.volume());
		fields.put("issue", by.issue());
		fields.put("page", by.pages());
		if (by.published() != null) {
			fields.put("issued", Map.of("date-parts", List.of(List.of(by.published()))));
		}
		if (source.readOn() != null) {
			fields.put("accessed", Map.of("date-parts", List.of(List.of(source.readOn().getYear(),
					source.readOn().getMonthValue(), source.readOn().getDayOfMonth()))));
		}
		fields.put("DOI", source.address().doi());
		fields.put("PMID", source.address().pmid());
		fields.put("PMCID", source.address().pmcid());
		fields.put("URL", source.address().best());
		return fields.all;
	}

	private static Map<String, Object> cslName(Imprint.Author author) {
		// in an order that is the same at each start: the file has a tag
		Fields name = new Fields();
		name.put("family", author.family());
		name.put("given", author.initials().isEmpty() ? null : author.initials());
		return name.all;
	}

	private static boolean isArticle(Source source) {
		Imprint by = source.imprint();
		return by.container() != null && (by.volume() != null || by.pages() != null || source.address().pmid() != null
				|| source.address().doi() != null);
	}

	private static String bibTex(Source source) {
		Imprint by = source.imprint();
		Fields fields = new Fields();
		fields.put("title", "{" + source.title() + "}");
		fields.put("author", by.persons().isEmpty() ? braced(by.publisher())
				: names(by).collect(Collectors.joining(" and ")) + (by.hasMore() ? " and others" : ""));
		fields.put(isArticle(source) ? "journal" : "howpublished", by.container());
		fields.put("publisher", by.publisher());
		fields.put("volume", by.volume());
		fields.put("number", by.issue());
		fields.put("pages", by.pages());
		fields.put("year", by.published());
		fields.put("doi", source.address().doi());
		fields.put("pmid", source.address().pmid());
		fields.put("pmcid", source.address().pmcid());
		fields.put("url", source.address().best());
		return fields.all.entrySet()
			.stream()
			.map((field) -> "  " + field.getKey() + " = {" + texed(field) + "}")
			.collect(Collectors.joining(",\n",
					"@" + (isArticle(source) ? "article" : "misc") + "{" + source.slug() + ",\n", "\n}\n"));
	}

	private static @Nullable String braced(@Nullable String organisation) {
		return (organisation != null) ? "{" + organisation + "}" : null;
	}

	/** What TeX would take for its own; addresses stay as they are. */
	private static String texed(Map.Entry<String, Object> field) {
		String value = field.getValue().toString();
		return List.of("url", "doi").contains(field.getKey()) ? value : value.replaceAll("([&%$#_])", "\\\\$1");
	}

	private static Stream<String> names(Imprint by) {
		return by.persons()
			.stream()
			.map((author) -> author.initials().isEmpty() ? author.family()
					: author.family() + ", " + author.initials());
	}

	private static String ris(Source source) {
		Imprint by = source.imprint();
		List<String> lines = new ArrayList<>();
		line(lines, "TY", isArticle(source) ? "JOUR" : "ELEC");
		line(lines, "ID", source.slug());
		line(lines, "TI", source.title());
		if (by.persons().isEmpty()) {
			line(lines, "AU", by.publisher());
		}
		// some readers end a name at the other apostrophe
		names(by).forEach((name) -> line(lines, "AU", name.replace('\'', '’')));
		line(lines, "JO", by.container());
		line(lines, "PB", by.publisher());
		line(lines, "VL", by.volume());
		line(lines, "IS", by.issue());
		line(lines, "SP", by.pages());
		line(lines, "PY", by.published());
		line(lines, "DO", source.address().doi());
		line(lines, "AN", source.address().pmid());
		line(lines, "UR", source.address().best());
		line(lines, "ER", "");
		return lines.stream().collect(Collectors.joining("\n", "", "\n"));
	}

	private static void line(List<String> lines, String tag, @Nullable Object value) {
		if (value != null) {
			lines.add(tag + "  - " + value);
		}
	}

	/** Fields that are known. */
	private static final class Fields {

		private final Map<String, Object> all = new LinkedHashMap<>();

		void put(String name, @Nullable Object value) {
			if (value != null) {
				this.all.put(name, value);
			}
		}

	}

}
