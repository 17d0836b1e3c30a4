package crampexplorer.web;

import org.springframework.stereotype.Component;

/**
 * Where the site stands on the internet, as its keeper says. It is never taken from a
 * request, for whoever sends one can write any host into it.
 */
@Component
public class SiteAddress {

	private final String address;

	SiteAddress(SiteProperties properties) {
		this.address = properties.address();
	}

	/** Whether the keeper has said it. */
	public boolean isKnown() {
		return !this.address.isEmpty();
	}

	/** The whole address of a page; its path alone where the site's is not known. */
	public String of(String path) {
		return this.address + path;
	}

}
