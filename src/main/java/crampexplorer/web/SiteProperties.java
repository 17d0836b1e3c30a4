package crampexplorer.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the keeper of the site says about it.
 *
 * @param address Address at which the site stands, such as https://cramps.example.
 * Without it pages name no address of theirs, and there is no sitemap.
 */
@ConfigurationProperties("cramp-explorer")
record SiteProperties(@DefaultValue("") String address) {

	SiteProperties {
		if (!address.matches("(https?://[A-Za-z0-9.-]+(:[0-9]+)?/?)?")) {
			throw new IllegalArgumentException(
					"cramp-explorer.address is '" + address + "'; write it like https://cramps.example");
		}
		address = address.replaceFirst("/$", "");
	}

}
