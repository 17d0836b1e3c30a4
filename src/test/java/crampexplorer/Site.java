package crampexplorer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The running site, as a browser without scripts or cookies sees it. */
public class Site {

	private final HttpClient client = HttpClient.newHttpClient();

	private final int port;

	public Site(int port) {
		this.port = port;
	}

	public HttpResponse<String> get(String path) {
		return send(request(path).GET());
	}

	public Document page(String path) {
		return Jsoup.parse(get(path).body());
	}

	/** The page that was answered. */
	public static Document parse(HttpResponse<String> answer) {
		return Jsoup.parse(answer.body());
	}

	/** Posts a form, each parameter written {@code name=value}. */
	public HttpResponse<String> post(String path, String... parameters) {
		String form = Arrays.stream(parameters)
			.map((parameter) -> parameter.split("=", 2))
			.map((pair) -> encode(pair[0]) + "=" + encode(pair[1]))
			.collect(Collectors.joining("&"));
		return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form)));
	}

	/** Presses a button on a page of the check, with these findings chosen. */
	public Document press(String page, String go, String... findings) {
		List<String> parameters = Stream
			.concat(Stream.of("go=" + go), Arrays.stream(findings).map((finding) -> "finding=" + finding))
			.toList();
		return Jsoup.parse(post("/check/" + page, parameters.toArray(String[]::new)).body());
	}

	public HttpResponse<String> postJson(String body) {
		return postJson("/api/v1/assessments", body);
	}

	public HttpResponse<String> postJson(String path, String body) {
		return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
	}

	/** How many bytes of an answer are sent to a browser. */
	public static int gzipped(HttpResponse<String> answer) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(answer.body().getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.size();
	}

	public HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
	}

	/** Whatever the API answers is held against its description. */
	public HttpResponse<String> send(HttpRequest.Builder request) {
		HttpResponse<String> answer = send(request, BodyHandlers.ofString());
		String path = answer.request().uri().getPath();
		if (path.startsWith("/api/")) {
			Described.of(this.port).hold(answer.request().method(), path, answer);
		}
		return answer;
	}

	/** As it came, small or not. */
	public HttpResponse<byte[]> bytes(HttpRequest.Builder request) {
		return send(request, BodyHandlers.ofByteArray());
	}

	private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
		try {
			return this.client.send(request.build(), body);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
