package crampexplorer.search;

/** What a page is about, as results are grouped. */
enum Kind {

	HELP("help"), CAUSES("causes"), NUTRIENTS("nutrients"), FOODS("foods"), RELIEF("relief"), OTHER("other");

	private final String code;

	Kind(String code) {
		this.code = code;
	}

	/** The end of the message key {@code search.kind.*}. */
	String code() {
		return this.code;
	}

	static Kind of(String path) {
		return switch (path.replaceFirst("^/([^/?#]*).*", "$1")) {
			case "when-to-see-a-doctor" -> HELP;
			case "causes", "cramp-or-something-else" -> CAUSES;
			case "nutrients" -> NUTRIENTS;
			case "foods" -> FOODS;
			case "relief", "supplements" -> RELIEF;
			default -> OTHER;
		};
	}

}
