package crampexplorer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;

import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;
import org.jspecify.annotations.Nullable;

/**
 * A count for each of many words, in an automaton, for a map of tens of thousands takes
 * several MB.
 */
class Counts {

	private final FST<Long> counts;

	/**
	 * Takes words in the letters of English alone, so that their order is that of bytes.
	 */
	Counts(SortedMap<String, Integer> counts) {
		try {
			FSTCompiler<Long> compiler = new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1,
					PositiveIntOutputs.getSingleton())
				.build();
			IntsRefBuilder letters = new IntsRefBuilder();
			for (Map.Entry<String, Integer> entry : counts.entrySet()) {
				compiler.add(Util.toIntsRef(new BytesRef(entry.getKey()), letters), entry.getValue().longValue());
			}
			this.counts = FST.fromFSTReader(compiler.compile(), compiler.getFSTReader());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The count of a word, null where there is none. */
	@Nullable Integer of(String word) {
		try {
			Long count = Util.get(this.counts, new BytesRef(word));
			return (count != null) ? Math.toIntExact(count) : null;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
