package crampexplorer.keeper;

import org.jspecify.annotations.Nullable;

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

	private static final String FORWARDED = "server.forward-headers-strategy";

	/** By a filter of Spring; "native" sets what is there already. */
	private static final String BY_A_FILTER = "framework";

	private static final String REASON = "it adds a part to the site, and the parts were chosen when it was built: "
			+ "leave out either this or -D" + AotDetector.AOT_ENABLED + "=true";

	/**
	 * Refuses what adds a part.
	 * @throws InvalidConfigurationPropertyValueException where a setting does
	 */
	@Override
	public void onApplicationEvent(ApplicationContextInitializedEvent event) {
		if (!AotDetector.useGeneratedArtifacts()) {
			return;
		}
		Environment settings = event.getApplicationContext().getEnvironment();
		String profiles = String.join(",", settings.getActiveProfiles());
		refuse(PROFILES, profiles, !profiles.isEmpty());
		refuse(PORT, settings.getProperty(PORT), settings.containsProperty(PORT));
		String forwarded = settings.getProperty(FORWARDED);
		refuse(FORWARDED, forwarded, BY_A_FILTER.equalsIgnoreCase(forwarded));
	}

	private static void refuse(String setting, @Nullable String value, boolean addsAPart) {
		if (addsAPart) {
			throw new InvalidConfigurationPropertyValueException(setting, value, REASON);
		}
	}

}
