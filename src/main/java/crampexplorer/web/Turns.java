package crampexplorer.web;

import java.util.concurrent.Semaphore;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lets few pages be made at a time; others wait for their turn, first come, first served.
 * More at once would not be done sooner, and two hundred fill a small heap. Whoever sends
 * or reads slowly holds no turn: it begins when all was read, and ends before anything is
 * sent.
 */
class Turns implements HandlerInterceptor {

	private static final String MINE = Turns.class.getName();

	private final Semaphore free;

	/**
	 * Takes how many there are.
	 * @param most at least 1
	 */
	Turns(int most) {
		this.free = new Semaphore(most, true);
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page != null) {
			this.free.acquireUninterruptibly();
			request.setAttribute(MINE, Boolean.TRUE);
		}
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception ex) {
		if (request.getAttribute(MINE) != null) {
			request.removeAttribute(MINE);
			this.free.release();
		}
	}

}
