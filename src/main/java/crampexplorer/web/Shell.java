package crampexplorer.web;

import crampexplorer.evidence.Place;
import crampexplorer.evidence.Places;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.ModelMap;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What stands around every page: its head and its menu. */
@Component
class Shell implements WebMvcConfigurer, HandlerInterceptor {

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

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	/** Adds it to what a page shows, and to no other answer. */
	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page != null) {
			String path = request.getServletPath();
			ModelMap model = page.getModelMap();
			model.addAttribute("styleSheet", this.assets.styleSheet());
			model.addAttribute("icon", this.assets.icon());
			model.addAttribute("menu", this.places.menu());
			model.addAttribute("here", here(path));
			model.addAttribute("inFrame", this.sharing.mayBeFramed(request) ? "_self" : null);
			model.addAttribute("listing", new Listing(path, !this.places.isPrivate(path),
					this.address.isKnown() ? this.address.of(path) : null));
			model.addAttribute("linkedData", this.linkedData);
		}
	}

	/** Which entry of the menu a page belongs to: the first part of its address. */
	private String here(String path) {
		return this.places.menu()
			.stream()
			.map(Place::path)
			.filter((entry) -> path.equals(entry) || path.startsWith(entry + "/"))
			.findFirst()
			.orElse("");
	}

}
