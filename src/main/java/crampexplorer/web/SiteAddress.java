package crampexplorer.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where the site stands on the internet, as its keeper says. It is never taken from a
 * request, for whoever sends one can write any host into it.
 */
@Component
class SiteAddress {

	private final String address;

	SiteAddress(@Value("${cramp-explorer.address:}") String address) {
		if (!address.matches("(https?://[A-Za-z0-9.-]+(:[0-9]+)?/?)?")) {
			throw new IllegalArgumentException(
					"cramp-explorer.address is '" + address + "'; write it like https://cramps.example");
		}
		this.address = address.replaceFirst("/$", "");
	}

	boolean isKnown() {
		return !this.address.isEmpty();
	}

	/** The whole address of a page; its path alone where the site's is not known. */
	String of(String path) {
		return this.address + path;
	}

}
