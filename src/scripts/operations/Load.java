import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Visitors of the site on this machine: each asks for pages, sends a form and an assessment, one after the other, without a
 * pause. Prints how many requests failed, and how. {@code java Load.java PORT VISITORS SECONDS}
 */
public class Load {

	private static final String[] PAGES = { "/", "/nutrients/magnesium", "/causes/blood-clot", "/search?q=night+cramps" };

	private static final AtomicInteger asked = new AtomicInteger();

	private static final Map<String, Integer> failures = new TreeMap<>();

	public static void main(String[] arguments) throws Exception {
		String address = "http://127.0.0.1:" + Integer.parseInt(arguments[0]);
		int visitors = Math.min(64, Integer.parseInt(arguments[1]));
		long end = System.nanoTime() + Duration.ofSeconds(Math.min(600, Integer.parseInt(arguments[2]))).toNanos();
		Thread[] threads = new Thread[visitors];
		for (int i = 0; i < visitors; i++) {
			threads[i] = new Thread(() -> visit(address, end));
			threads[i].start();
		}
		for (Thread thread : threads) {
			thread.join();
		}
		System.out.println(asked.get() + " requests, " + failures.values().stream().mapToInt(Integer::intValue).sum()
				+ " failed " + failures);
	}

	private static void visit(String address, long end) {
		HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
		while (System.nanoTime() < end) {
			for (String page : PAGES) {
				send(client, HttpRequest.newBuilder(URI.create(address + page)).GET());
			}
			send(client, HttpRequest.newBuilder(URI.create(address + "/check/result"))
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(BodyPublishers.ofString("go=result&finding=foot&finding=at-night")));
			send(client, HttpRequest.newBuilder(URI.create(address + "/api/v1/assessments"))
				.header("Content-Type", "application/json")
				.POST(BodyPublishers.ofString("{\"findings\": [\"foot\", \"at-night\"]}")));
		}
	}

	private static void send(HttpClient client, HttpRequest.Builder request) {
		asked.incrementAndGet();
		try {
			HttpResponse<String> answer = client.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
			if (answer.statusCode() != 200) {
				failed(request.build().method() + " " + answer.statusCode());
			}
		}
		catch (IOException ex) {
			failed(request.build().method() + " " + ex.getClass().getSimpleName());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static synchronized void failed(String how) {
		failures.merge(how, 1, Integer::sum);
	}

}
