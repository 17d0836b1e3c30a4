package crampexplorer.evidence;

import java.util.List;

/**
 * What to do in a cramp, as the home page says it.
 *
 * @param stretches for calf and foot, which make up the first step
 * @param then the steps after it
 */
public record Steps(List<Passage> stretches, List<Passage> then) {

	private static final int STRETCHES = 2;

	/** The steps of the home page. */
	public static Steps of(Topic home) {
		List<Passage> now = home.part("now");
		return new Steps(now.subList(0, STRETCHES), now.subList(STRETCHES, now.size()));
	}

}
