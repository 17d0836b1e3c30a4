package crampexplorer.web;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets few pages be made at a time; others wait for their turn, first come, first served.
 * More at once would not be done sooner, and hundreds fill a small heap. Whoever sends or
 * reads slowly holds no turn: it begins when a form was read, and ends before anything is
 * sent.
 */
class Turns implements HandlerInterceptor {

	private static final String MINE = Turns.class.getName();

	private final Semaphore free;

	/** By method, whether it makes a page: to look takes longer than to remember. */
	private final Map<Method, Boolean> pages = new ConcurrentHashMap<>();

	/**
	 * Takes how many there are.
	 * @param most at least 1
	 */
	Turns(int most) {
		this.free = new Semaphore(most, true);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method
				&& this.pages.computeIfAbsent(method.getMethod(), (made) -> makesPage(method))
				&& request.getAttribute(MINE) == null) {
			if (request.getDispatcherType() == DispatcherType.REQUEST) {
				// reads all of a form, however slowly it comes
				request.getParameterMap();
			}
			this.free.acquireUninterruptibly();
			request.setAttribute(MINE, Boolean.TRUE);
		}
		return true;
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception ex) {
		if (request.getAttribute(MINE) != null) {
			request.removeAttribute(MINE);
			this.free.release();
		}
	}

	/** What is no page is small, and may read its body itself. */
	private static boolean makesPage(HandlerMethod method) {
		return !method.hasMethodAnnotation(ResponseBody.class)
				&& !AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ResponseBody.class);
	}

}
