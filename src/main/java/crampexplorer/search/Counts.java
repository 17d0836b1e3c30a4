package crampexplorer.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;

/**
 * A count for each of many words: the lines of a file, in order of their bytes, where a
 * word is looked for by halves. A map of tens of thousands would take several MB, and a
 * start time to fill it.
 */
class Counts {

	private final byte[] lines;

	/**
	 * Takes a file on the class path: a line of titles, then a line for each word, the
	 * word in small letters of English and its count, in order of the words.
	 */
	Counts(String file) throws IOException {
		this.lines = new ClassPathResource(file).getContentAsByteArray();
	}

	/** The count of a word, null where there is none. */
	@Nullable Integer of(String word) {
		byte[] sought = (word + ',').getBytes(StandardCharsets.UTF_8);
		int low = end(0) + 1;
		int high = this.lines.length;
		while (low < high) {
			int middle = start((low + high) >>> 1);
			int end = end(middle);
			int number = middle + sought.length;
			int order = Arrays.compareUnsigned(this.lines, middle, Math.min(number, end), sought, 0, sought.length);
			if (order == 0) {
				return Integer.valueOf(new String(this.lines, number, end - number, StandardCharsets.US_ASCII));
			}
			if (order < 0) {
				low = end + 1;
			}
			else {
				high = middle;
			}
		}
		return null;
	}

	/** Where the line begins that a byte is in. */
	private int start(int in) {
		int start = in;
		while (start > 0 && this.lines[start - 1] != '\n') {
			start--;
		}
		return start;
	}

	/** Where the line ends that a byte is in. */
	private int end(int in) {
		int end = in;
		while (end < this.lines.length && this.lines[end] != '\n') {
			end++;
		}
		return end;
	}

}
