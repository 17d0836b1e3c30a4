package crampexplorer.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import crampexplorer.evidence.Topics;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What a page is, in the words of schema.org, for programs that read it. It says only
 * what the page itself says, and names no reviewer, for no clinician has signed it off.
 */
@Component
class LinkedData {

	private final SiteAddress address;

	private final Topics topics;

	private final MessageSource messages;

	private final JsonMapper mapper = new JsonMapper();

	LinkedData(SiteAddress address, Topics topics, MessageSource messages) {
		this.address = address;
		this.topics = topics;
		this.messages = messages;
	}

	/**
	 * The data block of a page, as JSON that cannot end the element it stands in.
	 * @param path of the page
	 * @param title of the page; null on the home page
	 * @param description of the page
	 * @param parent end of the path of the page above; empty where that is home, null on
	 * the home page
	 * @param about kind of thing that the page is about beside cramps, or "cramp"; null
	 * where it is not about cramps
	 * @param thing name of what it is about beside cramps; or the whole of a thing that
	 * it shows
	 */
	public String of(String path, @Nullable String title, String description, @Nullable String parent,
			@Nullable String about, @Nullable Object thing) {
		Map<String, Object> page = new LinkedHashMap<>();
		page.put("@context", "https://schema.org");
		page.put("@type", (about != null) ? "MedicalWebPage" : "WebPage");
		page.put("url", this.address.of(path));
		page.put("name", (title != null) ? title : message("site.name"));
		page.put("description", description);
		page.put("inLanguage", locale().toLanguageTag());
		this.topics.review(path).ifPresent((review) -> page.put("dateModified", review.checked().toString()));
		if (thing instanceof Map<?, ?>) {
			page.put("mainEntity", thing);
		}
		if (about != null) {
			page.put("about", about(about, thing));
			page.put("audience", Map.of("@type", "Patient"));
		}
		if (parent != null && title != null) {
			page.put("breadcrumb", breadcrumb(parent, title));
		}
		else {
			page.put("isPartOf", node("WebSite", "name", message("site.name"), "url", this.address.of("/")));
		}
		return this.mapper.writeValueAsString(page).replace("<", "\\u003c");
	}

	private Object about(String kind, @Nullable Object thing) {
		Map<String, Object> cramp = node("MedicalCondition", "name", message("linkedData.cramp"));
		return (thing != null) ? List.of(cramp, node(kind, "name", thing)) : cramp;
	}

	private Map<String, Object> breadcrumb(String parent, String title) {
		List<Object> crumbs = new ArrayList<>();
		crumbs.add(crumb(1, message("crumbs.home"), "/"));
		if (!parent.isEmpty()) {
			crumbs.add(crumb(2, message("menu." + parent), "/" + parent));
		}
		crumbs.add(node("ListItem", "position", crumbs.size() + 1, "name", title));
		return node("BreadcrumbList", "itemListElement", crumbs);
	}

	private Map<String, Object> crumb(int position, String name, String path) {
		return node("ListItem", "position", position, "name", name, "item",
				node("WebPage", "@id", this.address.of(path)));
	}

	private static Map<String, Object> node(String type, Object... properties) {
		Map<String, Object> node = new LinkedHashMap<>();
		node.put("@type", type);
		for (int i = 0; i < properties.length; i += 2) {
			node.put((String) properties[i], properties[i + 1]);
		}
		return node;
	}

	private String message(String key) {
		return this.messages.getMessage(key, null, locale());
	}

	private static Locale locale() {
		return LocaleContextHolder.getLocale();
	}

}
