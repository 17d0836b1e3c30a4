package crampexplorer.keeper;

import org.springframework.aot.AotDetector;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * A start whose parts were chosen when the site was built ({@code spring.aot.enabled}):
 * what would add a part to them is refused, for it would be left out without a word.
 */
class PreparedStart implements ApplicationListener<ApplicationContextInitializedEvent> {

	private static final String PROFILES = "spring.profiles.active";

	private static final String PORT = "management.server.port";

	private static final String REASON = "it adds a part to the site, and the parts were chosen when it was built: "
			+ "leave out either this or -Dspring.aot.enabled=true";

	@Override
	public void onApplicationEvent(ApplicationContextInitializedEvent event) {
		if (AotDetector.useGeneratedArtifacts()) {
			check(event.getApplicationContext().getEnvironment());
		}
	}

	/**
	 * Refuses what adds a part.
	 * @throws InvalidConfigurationPropertyValueException where a setting does
	 */
	static void check(Environment settings) {
		if (settings.getActiveProfiles().length > 0) {
			throw new InvalidConfigurationPropertyValueException(PROFILES,
					String.join(",", settings.getActiveProfiles()), REASON);
		}
		if (settings.containsProperty(PORT)) {
			throw new InvalidConfigurationPropertyValueException(PORT, settings.getProperty(PORT), REASON);
		}
	}

}
