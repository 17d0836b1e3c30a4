package crampexplorer.web;

import java.util.concurrent.Semaphore;

import org.apache.coyote.ProtocolHandler;

import org.springframework.boot.tomcat.TomcatProtocolHandlerCustomizer;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * How many requests are in hand at once. From JDK 21 on each has a virtual thread, which
 * costs little while its visitor is slow: as many as the heap holds. Before, Tomcat's 200
 * threads serve all. Who comes then waits, and holds nothing but a connection.
 */
@Component
class Visitors implements TomcatProtocolHandlerCustomizer<ProtocolHandler> {

	/** The first Java that has such threads. */
	private static final int VIRTUAL_THREADS = 21;

	/**
	 * Of the heap, in bytes: 600 at once with 128 MB, and 1,900 with 256, were too many.
	 */
	private static final long EACH = 500_000;

	@Override
	public void customize(ProtocolHandler handler) {
		if (Runtime.version().feature() >= VIRTUAL_THREADS) {
			handler.setExecutor(executor(most(Runtime.getRuntime().maxMemory())));
		}
	}

	/**
	 * How many fit.
	 * @param heap in bytes, as large as it may grow: 500,000 at least
	 */
	static int most(long heap) {
		return (int) Math.min(heap / EACH, 2_000);
	}

	private static SimpleAsyncTaskExecutor executor(int most) {
		Semaphore free = new Semaphore(most, true);
		SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor("visitor-");
		executor.setVirtualThreads(true);
		executor.setTaskDecorator((request) -> () -> {
			free.acquireUninterruptibly();
			try {
				request.run();
			}
			finally {
				free.release();
			}
		});
		return executor;
	}

}
