package crampexplorer.web;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the keeper of the site says about it.
 *
 * @param address Address at which the site stands, such as https://cramps.example.
 * Without it pages name no address of theirs, and there is no sitemap.
 * @param api Whose pages may ask the API and FHIR from a browser.
 * @param check Whose pages may show the check in a frame.
 */
@ConfigurationProperties("cramp-explorer")
record SiteProperties(@DefaultValue("") String address, @DefaultValue Others api, @DefaultValue Others check) {

	SiteProperties {
		if (!address.matches("(https?://[A-Za-z0-9.-]+(:[0-9]+)?/?)?")) {
			throw new IllegalArgumentException(
					"cramp-explorer.address is '" + address + "'; write it like https://cramps.example");
		}
		address = address.replaceFirst("/$", "");
	}

	/**
	 * Other sites that may do something.
	 *
	 * @param origins Their origins, such as https://pharmacy.example, or * for all. None
	 * unless told.
	 */
	record Others(@DefaultValue List<String> origins) {

		Others {
			origins.forEach((origin) -> {
				if (!origin.matches("[*]|https?://[a-z0-9.-]+(:[0-9]+)?")) {
					throw new IllegalArgumentException(
							"An origin of cramp-explorer.api.origins or" + " cramp-explorer.check.origins is '" + origin
									+ "'; write it like https://pharmacy.example");
				}
			});
		}

	}

}
