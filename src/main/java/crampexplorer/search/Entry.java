package crampexplorer.search;

import java.util.List;

import crampexplorer.evidence.Place.Kind;

/**
 * Something that can be found: a page, or a part of one.
 *
 * @param path where it stands
 * @param title what a link to it says
 * @param kind what it is about
 * @param names what else it is called, in the field's terms among others
 * @param clinicalNames those of the names that the A to Z lists
 * @param line what it says, in a line
 * @param isListed whether the A to Z lists it
 * @param body all that it says
 */
record Entry(String path, String title, Kind kind, List<String> names, List<String> clinicalNames, String line,
		boolean isListed, String body) {

	/** The longest line that a result shows. */
	static final int LONGEST_LINE = 120;

	Entry {
		line = shorten(line);
	}

	/** Whether it is one food, and no list of them. */
	boolean isFood() {
		return this.kind == Kind.FOODS && !this.path.contains("?") && this.path.lastIndexOf('/') > 0;
	}

	boolean isPage() {
		return !this.path.contains("#");
	}

	/** Cuts between words. */
	static String shorten(String line) {
		if (line.length() <= LONGEST_LINE) {
			return line;
		}
		int end = line.lastIndexOf(' ', LONGEST_LINE - 2);
		return line.substring(0, (end > 0) ? end : LONGEST_LINE - 2).replaceFirst("[,;:.]$", "") + " …";
	}

}
