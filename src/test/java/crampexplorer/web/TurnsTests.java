package crampexplorer.web;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

import static org.assertj.core.api.Assertions.assertThat;

class TurnsTests {

	private final Turns turns = new Turns(2);

	@Test
	void whoComesTooManyWaitsUntilAPageIsMade() {
		MockHttpServletRequest first = begin(new ModelAndView("page"));
		begin(new ModelAndView("page"));
		CompletableFuture<MockHttpServletRequest> third = CompletableFuture
			.supplyAsync(() -> begin(new ModelAndView("page")));
		assertThat(third).isNotDone();
		end(first, new IllegalStateException("A page that failed gives its turn back too"));
		assertThat(third).succeedsWithin(Duration.ofSeconds(10));
	}

	@Test
	void whatIsNoPageTakesNoTurn() {
		for (int i = 0; i < 3; i++) {
			end(begin(null), null);
			begin(null);
		}
		assertThat(begin(new ModelAndView("page"))).isNotNull();
	}

	@Test
	void aTurnIsGivenBackOnce() {
		MockHttpServletRequest one = begin(new ModelAndView("page"));
		end(one, null);
		end(one, null);
		begin(new ModelAndView("page"));
		begin(new ModelAndView("page"));
		assertThat(CompletableFuture.supplyAsync(() -> begin(new ModelAndView("page")))).isNotDone();
	}

	private MockHttpServletRequest begin(@Nullable ModelAndView page) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		this.turns.postHandle(request, new MockHttpServletResponse(), this, page);
		return request;
	}

	private void end(MockHttpServletRequest request, @Nullable Exception ex) {
		this.turns.afterCompletion(request, new MockHttpServletResponse(), this, ex);
	}

}
