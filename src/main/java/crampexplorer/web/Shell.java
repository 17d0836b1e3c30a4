package crampexplorer.web;

import java.util.List;

import crampexplorer.evidence.Place;
import crampexplorer.evidence.Places;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What stands around every page: its head and its menu. */
@ControllerAdvice
class Shell {

	private final Places places;

	private final SiteAddress address;

	private final LinkedData linkedData;

	private final Assets assets;

	private final Sharing sharing;

	Shell(Places places, SiteAddress address, LinkedData linkedData, Assets assets, Sharing sharing) {
		this.places = places;
		this.address = address;
		this.linkedData = linkedData;
		this.assets = assets;
		this.sharing = sharing;
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

	/**
	 * The target of what stays in the frame, on a page that may be shown in one; null on
	 * any other. Every other link leaves the frame.
	 */
	@ModelAttribute("inFrame")
	@Nullable String inFrame(HttpServletRequest request) {
		return this.sharing.mayBeFramed(request) ? "_self" : null;
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
