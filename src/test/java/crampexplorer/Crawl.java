package crampexplorer;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Every page of a running site, fetched once: those that links lead to from the home
 * page, those that only a form leads to, and those of errors.
 */
public final class Crawl {

	private static final Map<Integer, Crawl> CRAWLS = new ConcurrentHashMap<>();

	/** The pages of the check, in order. */
	public static final List<String> QUESTIONS = List.of("emergency", "today", "feel", "where", "when", "how-bad",
			"symptoms", "health", "about-you", "medicines", "conditions", "daily-life", "diet", "cramps", "how",
			"signs", "you");

	private final Site site;

	private final Map<String, HttpResponse<String>> linked = new LinkedHashMap<>();

	private final Map<String, HttpResponse<String>> posted = new LinkedHashMap<>();

	private final Map<String, HttpResponse<String>> errors = new LinkedHashMap<>();

	private Crawl(int port) {
		this.site = new Site(port);
		followLinks();
		postForms();
		this.errors.put("a page that is not there", this.site.get("/no-such-page"));
		this.errors.put("a check page that is not there", this.site.get("/check/no-such-page"));
		this.errors.put("a bad address", this.site.get("/causes/NO_SLUG"));
		this.errors.put("a broken address", this.site.get("/causes/%C0%AF"));
		this.errors.put("an answer in an address", this.site.post("/check/where?finding=calf", "finding=calf"));
		this.errors.put("a wrong method", this.site.post("/causes", "a=b"));
	}

	/** The site at this port; crawled the first time only. */
	public static Crawl of(int port) {
		return CRAWLS.computeIfAbsent(port, Crawl::new);
	}

	/** What links lead to, by path. Style sheets and pictures are among them. */
	public Map<String, HttpResponse<String>> linked() {
		return Collections.unmodifiableMap(this.linked);
	}

	/** What only a form leads to, by a name of its own. */
	public Map<String, HttpResponse<String>> posted() {
		return Collections.unmodifiableMap(this.posted);
	}

	/** What a bad request is answered with, by a name of its own. */
	public Map<String, HttpResponse<String>> errors() {
		return Collections.unmodifiableMap(this.errors);
	}

	/** Pages that links or forms lead to. */
	public Map<String, Document> pages() {
		Map<String, Document> pages = new LinkedHashMap<>();
		this.linked.forEach((path, answer) -> {
			if (isPage(answer)) {
				pages.put(path, Site.parse(answer));
			}
		});
		this.posted.forEach((name, answer) -> pages.put(name, Site.parse(answer)));
		return pages;
	}

	/** Pages that search engines may list. */
	public Map<String, Document> listed() {
		Map<String, Document> pages = new LinkedHashMap<>();
		this.linked.forEach((path, answer) -> {
			if (isPage(answer) && answer.headers().firstValue("X-Robots-Tag").isEmpty()) {
				Document page = Site.parse(answer);
				if (page.select("meta[name=robots]").isEmpty()) {
					pages.put(path, page);
				}
			}
		});
		return pages;
	}

	static boolean isPage(HttpResponse<String> answer) {
		return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
	}

	private void followLinks() {
		Deque<String> waiting = new ArrayDeque<>(List.of("/"));
		while (!waiting.isEmpty()) {
			String path = waiting.remove();
			if (this.linked.containsKey(path)) {
				continue;
			}
			HttpResponse<String> answer = this.site.get(path);
			this.linked.put(path, answer);
			if (isPage(answer)) {
				for (Element link : Site.parse(answer).select("[href^=/], [src^=/]")) {
					waiting.add((link.hasAttr("href") ? link.attr("href") : link.attr("src")).split("#")[0]);
				}
			}
		}
	}

	private void postForms() {
		for (String page : QUESTIONS) {
			if (!this.linked.containsKey("/check/" + page)) {
				this.posted.put("/check/" + page, this.site.get("/check/" + page));
			}
			post("an error: " + page, page, "go=next");
			post("an answer both ways: " + page, page, "go=next", "finding=calf", "finding=foot",
					"finding=no-emergency-signs", "finding=cold-pale-limb", "finding=no-today-signs",
					"finding=one-leg-swollen", "finding=feel-none", "finding=urge-to-move");
			post("a change: " + page, "answers", "go=change:" + page, "finding=calf", "finding=at-night");
		}
		post("a page of lists", "you", "go=next", "finding=heart-medicines", "finding=clot-risk",
				"asked=emergency-signs", "asked=today-signs");
		post("all with errors", "all", "finding=feel-none", "finding=urge-to-move");
		post("a start with answers", "emergency", "go=back", "finding=calf");
		post("a re-check", "emergency", "finding=dark-urine");
		post("a stop", "emergency", "finding=dark-urine", "go=confirm");
		post("a stop for many reasons", "emergency", "finding=dark-urine", "finding=chest-pain-or-breathless",
				"finding=pregnancy-warning", "go=confirm");
		post("a help today", "today", "go=next", "finding=one-leg-swollen");
		post("a page after an urgent sign", "today", "go=confirm", "finding=one-leg-swollen");
		post("an empty code", "code");
		post("a wrong code", "code", "code=AB12 CD34");
		post("answers", "answers", "finding=calf");
		post("no answers", "answers");
		results("an urgent", "finding=one-leg-swollen", "finding=pregnant");
		results("a doctor", "finding=foot", "finding=takes-diuretic", "finding=new-medicine",
				"finding=has-kidney-disease");
		results("a routine doctor", "finding=no-emergency-signs", "finding=no-today-signs", "finding=calf",
				"finding=at-night", "finding=most-days", "finding=disturbs-sleep");
		results("an undecided", "finding=no-emergency-signs", "finding=no-today-signs", "finding=at-night");
		results("a full self-care", "finding=no-emergency-signs", "finding=no-today-signs", "finding=hard-painful-knot",
				"finding=calf", "finding=both-sides", "finding=at-night", "finding=seconds-to-minutes",
				"finding=now-and-then", "finding=bearable", "finding=long-standing", "finding=self-care-helps",
				"finding=no-nerve-signs", "finding=no-muscle-signs", "finding=no-leg-signs", "finding=no-general-signs",
				"finding=50-to-64", "finding=not-pregnant", "finding=no-medicines", "finding=no-new-medicine",
				"finding=no-conditions", "finding=stands-for-long", "finding=fluids-fine",
				"finding=few-greens-nuts-wholegrains");
		results("an unsure", "finding=calf");
	}

	private void results(String kind, String... findings) {
		post(kind + " result", "result", findings);
		post(kind + " summary", "summary", findings);
	}

	private void post(String name, String page, String... parameters) {
		this.posted.put(name, this.site.post("/check/" + page, parameters));
	}

}
