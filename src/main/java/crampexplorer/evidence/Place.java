package crampexplorer.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where something stands on the site: a page, or one of a kind of pages or of parts of a
 * page. Whatever must know an address asks here: the seeds, the search, the A to Z, the
 * sitemap, the robots, the menu and the tests.
 *
 * @param name unique; the beginning of the message keys of its title, description and
 * headings
 * @param path address; {@code {slug}} stands for the name of a topic, {@code {page}} for
 * the address of another page
 * @param kind what it is about
 * @param parts what may be said there, in order
 * @param traits what else is true of it
 * @param found where else it may be found
 * @param robots what programs may do with it
 * @param menu place in the menu, from 1; 0 where it is not in it
 */
public record Place(String name, String path, Kind kind, List<Part> parts, Set<Trait> traits, Found found,
		Robots robots, int menu) {

	private static final String SLUG = "{slug}";

	private static final String PAGE = "{page}";

	/** What a place is about, as results of the search are grouped. */
	public enum Kind {

		HELP("help"), CAUSES("causes"), NUTRIENTS("nutrients"), FOODS("foods"), RELIEF("relief"), OTHER("other");

		private final String code;

		Kind(String code) {
			this.code = code;
		}

		/** The end of the message key {@code search.kind.*}. */
		public String code() {
			return this.code;
		}

	}

	/** What may be true of a place. */
	public enum Trait {

		/** {@code pages.yaml} says when it was checked, and what it says. */
		TOLD,
		/** It shows the claims that stand there. */
		SHOWS_CLAIMS,
		/** Pages of related topics link to it. */
		LINKED,
		/** It links to whatever it is related to. */
		LINKS_TO_ALL,
		/** The page above lists each of its topics, under an anchor of its slug. */
		LISTED_ABOVE,
		/** It carries its style within, so that it can be kept as one file. */
		IN_ONE_FILE

	}

	/** Where a place can be found. */
	public enum Found {

		/** By links alone. */
		BY_LINKS,
		/** By the search too. */
		BY_SEARCH,
		/** By the search and in the A to Z. */
		IN_THE_A_TO_Z

	}

	/** What programs that gather pages may do. */
	public enum Robots {

		/** List it. */
		LIST,
		/** Not list it. */
		NOT_LIST,
		/** Neither list nor keep it: it belongs to one visitor. */
		PRIVATE,
		/** Not even fetch it. */
		NOT_FETCH

	}

	/** A page that can be found by links, and may be listed. */
	public static Place of(String name, String path, Kind kind) {
		return new Place(name, path, kind, List.of(), Set.of(), Found.BY_LINKS, Robots.LIST, 0);
	}

	/** With the parts that topics of this place have. */
	public Place with(Part... parts) {
		return new Place(this.name, this.path, this.kind, List.of(parts), this.traits, this.found, this.robots,
				this.menu);
	}

	/** With the card of dangers that stands right under the short answer. */
	public Place withDangers() {
		return with(Stream.concat(this.parts.stream(), Part.DANGERS.stream()).toArray(Part[]::new));
	}

	/** With what else is true of it. */
	public Place being(Trait... traits) {
		return new Place(this.name, this.path, this.kind, this.parts, Set.of(traits), this.found, this.robots,
				this.menu);
	}

	/** With where it can be found. */
	public Place found(Found found) {
		return new Place(this.name, this.path, this.kind, this.parts, this.traits, found, this.robots, this.menu);
	}

	/** With what programs may do. */
	public Place robots(Robots robots) {
		return new Place(this.name, this.path, this.kind, this.parts, this.traits, this.found, robots, this.menu);
	}

	/** At a place in the menu, from 1. */
	public Place inMenu(int menu) {
		return new Place(this.name, this.path, this.kind, this.parts, this.traits, this.found, this.robots, menu);
	}

	/**
	 * The address by which the search and the A to Z know a topic of this place: where
	 * the page above lists it, if it does; from there a link leads to all that is said of
	 * it.
	 */
	public String listed(String path) {
		int slash = path.lastIndexOf('/');
		return is(Trait.LISTED_ABOVE) ? path.substring(0, slash) + "#" + path.substring(slash + 1) : path;
	}

	public boolean is(Trait trait) {
		return this.traits.contains(trait);
	}

	/** The address of one of its topics. */
	public String path(String slug) {
		return this.path.replace(SLUG, slug);
	}

	/** The address of one of its topics on a page. */
	public String path(String page, String slug) {
		return this.path.replace(PAGE, page).replace(SLUG, slug);
	}

	/** Whether what stands there belongs to one visitor. */
	public boolean isPrivate() {
		return this.robots.compareTo(Robots.PRIVATE) >= 0;
	}

	/** Whether topics of this place are parts of a page, and no pages themselves. */
	public boolean isPartOfAPage() {
		return this.path.contains("#");
	}

	/** Whether it is one page, and neither part of one nor one of many. */
	public boolean isPage() {
		return !this.path.contains("{") && !isPartOfAPage();
	}

	/** Whether a page with this address, without anchor, stands here. */
	public boolean holds(String path) {
		int slug = this.path.indexOf(SLUG);
		if (slug < 0 || isPartOfAPage()) {
			return this.path.equals(path);
		}
		return path.startsWith(this.path.substring(0, slug)) && path.length() > slug && path.indexOf('/', slug) < 0
				&& path.indexOf('#') < 0;
	}

	/** The part of this name, if topics of this place may have it. */
	public Optional<Part> part(String name) {
		return this.parts.stream().filter((part) -> part.name().equals(name)).findFirst();
	}

	/** The part that has a trait, if there is one. */
	public Optional<Part> part(Part.Trait trait) {
		return this.parts.stream().filter((part) -> part.is(trait)).findFirst();
	}

	/** The message key of its title, description, or of the heading of a part. */
	public String words(String end) {
		return this.name + "." + end;
	}

}
