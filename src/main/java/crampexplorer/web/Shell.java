package crampexplorer.web;

import java.util.List;

import crampexplorer.evidence.Place;
import crampexplorer.evidence.Places;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What stands around every page: its head and its menu. */
@ControllerAdvice
class Shell {

	private final Places places;

	private final SiteAddress address;

	private final LinkedData linkedData;

	private final Assets assets;

	Shell(Places places, SiteAddress address, LinkedData linkedData, Assets assets) {
		this.places = places;
		this.address = address;
		this.linkedData = linkedData;
		this.assets = assets;
	}

	@ModelAttribute("styleSheet")
	String styleSheet() {
		return this.assets.styleSheet();
	}

	@ModelAttribute("icon")
	String icon() {
		return this.assets.icon();
	}

	@ModelAttribute("menu")
	List<Place> menu() {
		return this.places.menu();
	}

	/** Which entry of the menu a page belongs to: the first part of its address. */
	@ModelAttribute("here")
	String here(HttpServletRequest request) {
		String path = request.getServletPath();
		return this.places.menu()
			.stream()
			.map(Place::path)
			.filter((entry) -> path.equals(entry) || path.startsWith(entry + "/"))
			.findFirst()
			.orElse("");
	}

	@ModelAttribute("listing")
	Listing listing(HttpServletRequest request) {
		String path = request.getServletPath();
		return new Listing(path, !this.places.isPrivate(path), this.address.isKnown() ? this.address.of(path) : null);
	}

	@ModelAttribute("linkedData")
	LinkedData linkedData() {
		return this.linkedData;
	}

}
