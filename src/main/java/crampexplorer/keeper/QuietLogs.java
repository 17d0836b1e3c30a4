package crampexplorer.keeper;

import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/**
 * Answers are health data, and no setting brings them into a log: what may print a part
 * of a request is silent at every level, and below INFO only those loggers speak that
 * never see one.
 */
class QuietLogs implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

	/** Right behind the listener that sets up the log, and clears what stood there. */
	@Override
	public int getOrder() {
		return LoggingApplicationListener.DEFAULT_ORDER + 1;
	}

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context
				&& context.getTurboFilterList().stream().noneMatch(Refusal.class::isInstance)) {
			Refusal refusal = new Refusal();
			refusal.setContext(context);
			refusal.start();
			context.addTurboFilter(refusal);
		}
	}

	/** Refuses what could hold an answer. */
	static final class Refusal extends TurboFilter {

		private static final List<String> SILENT = List.of(
				"org.springframework.web.servlet.mvc.support.DefaultHandlerExceptionResolver",
				"org.springframework.web.servlet.resource", "org.springframework.web.servlet.PageNotFound",
				"org.apache.coyote.http11", "org.apache.tomcat.util.http", "org.apache.catalina.core.ContainerBase",
				"org.thymeleaf.TemplateEngine");

		private static final List<String> OPEN = List.of("crampexplorer.seed", "com.zaxxer.hikari", "org.flywaydb",
				"org.hibernate", "org.postgresql", "org.springframework.boot.autoconfigure",
				"org.springframework.boot.diagnostics", "org.springframework.boot.context");

		@Override
		public FilterReply decide(@Nullable Marker marker, Logger logger, Level level, @Nullable String format,
				Object @Nullable [] parameters, @Nullable Throwable throwable) {
			if (!level.isGreaterOrEqual(logger.getEffectiveLevel())) {
				// it is not said anyway, and this is asked for many times in each request
				return FilterReply.DENY;
			}
			String name = logger.getName();
			boolean refused = isIn(SILENT, name) || (!level.isGreaterOrEqual(Level.INFO) && !isIn(OPEN, name));
			return refused ? FilterReply.DENY : FilterReply.NEUTRAL;
		}

		private static boolean isIn(List<String> names, String name) {
			return names.stream()
				.anyMatch((prefix) -> name.startsWith(prefix)
						&& (name.length() == prefix.length() || name.charAt(prefix.length()) == '.'));
		}

	}

}
