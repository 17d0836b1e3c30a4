package crampexplorer.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a page says beside its topics.
 *
 * @param checked when it was last checked; null where another topic stands at its path,
 * which then has these words too
 * @param due when it is to be checked again
 */
record PageCard(String path, String title, @Nullable LocalDate checked, @Nullable LocalDate due,
		Map<String, List<StatementCard>> parts) {
}
