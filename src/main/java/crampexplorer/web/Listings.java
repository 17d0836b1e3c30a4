package crampexplorer.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page how it may be listed. */
@ControllerAdvice
class Listings {

	private final SiteAddress address;

	private final LinkedData linkedData;

	Listings(SiteAddress address, LinkedData linkedData) {
		this.address = address;
		this.linkedData = linkedData;
	}

	@ModelAttribute("listing")
	Listing listing(HttpServletRequest request) {
		String path = request.getServletPath();
		return new Listing(path, Listing.isOpen(path), this.address.isKnown() ? this.address.of(path) : null);
	}

	@ModelAttribute("linkedData")
	LinkedData linkedData() {
		return this.linkedData;
	}

}
