package crampexplorer.web;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

import jakarta.servlet.DispatcherType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;

import static org.assertj.core.api.Assertions.assertThat;

class TurnsTests {

	private final Turns turns = new Turns(2);

	@Test
	void whoComesTooManyWaitsUntilAPageIsMade() {
		MockHttpServletRequest first = begin();
		begin();
		CompletableFuture<MockHttpServletRequest> third = later(this::begin);
		assertThat(third).isNotDone();
		end(first, new IllegalStateException("A page that failed gives its turn back too"));
		assertThat(third).succeedsWithin(Duration.ofSeconds(10));
	}

	@Test
	void whatIsNoPageTakesNoTurn() throws Exception {
		for (int i = 0; i < 3; i++) {
			begin(new MockHttpServletRequest(), handler(new Rooms(), "list"));
			begin(new MockHttpServletRequest(), handler(new Programs(), "page"));
			begin(new MockHttpServletRequest(), "a file");
		}
		assertThat(begin()).isNotNull();
	}

	@Test
	void aTurnIsGivenBackOnce() {
		MockHttpServletRequest one = begin();
		end(one, null);
		end(one, null);
		begin();
		begin();
		assertThat(later(this::begin)).isNotDone();
	}

	@Test
	void whoseFormIsStillOnItsWayHoldsNoTurn() {
		CountDownLatch sent = new CountDownLatch(1);
		MockHttpServletRequest slow = new MockHttpServletRequest() {
			@Override
			public Map<String, String[]> getParameterMap() {
				try {
					sent.await();
				}
				catch (InterruptedException ex) {
					throw new IllegalStateException(ex);
				}
				return super.getParameterMap();
			}
		};
		CompletableFuture<MockHttpServletRequest> waiting = later(() -> begin(slow, page()));
		begin();
		MockHttpServletRequest second = begin();
		sent.countDown();
		end(second, null);
		assertThat(waiting).succeedsWithin(Duration.ofSeconds(10));
	}

	/** What was wrong with a form must not be wrong with the page that says so. */
	@Test
	void thePageOfAFaultReadsNoForm() {
		MockHttpServletRequest broken = new MockHttpServletRequest() {
			@Override
			public Map<String, String[]> getParameterMap() {
				throw new IllegalStateException("Too many parameters");
			}
		};
		broken.setDispatcherType(DispatcherType.ERROR);
		assertThat(begin(broken, page())).isNotNull();
	}

	/** In a thread of its own: it may wait to the end of all tests. */
	private static <T> CompletableFuture<T> later(Supplier<T> work) {
		return CompletableFuture.supplyAsync(work, (task) -> {
			Thread thread = new Thread(task);
			thread.setDaemon(true);
			thread.start();
		});
	}

	private MockHttpServletRequest begin() {
		return begin(new MockHttpServletRequest(), page());
	}

	private MockHttpServletRequest begin(MockHttpServletRequest request, Object handler) {
		assertThat(this.turns.preHandle(request, new MockHttpServletResponse(), handler)).isTrue();
		return request;
	}

	private void end(MockHttpServletRequest request, @Nullable Exception ex) {
		this.turns.afterCompletion(request, new MockHttpServletResponse(), page(), ex);
	}

	private static HandlerMethod page() {
		return handler(new Rooms(), "page");
	}

	private static HandlerMethod handler(Object controller, String method) {
		try {
			return new HandlerMethod(controller, method);
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static class Rooms {

		public String page() {
			return "page";
		}

		@ResponseBody
		public String list() {
			return "list";
		}

	}

	@RestController
	static class Programs {

		public String page() {
			return "page";
		}

	}

}
