package crampexplorer.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Requests as nobody would send them, over a plain socket, the same for the same seed:
 * odd methods, addresses, headers, bodies and encodings, some of them broken again byte
 * by byte. As a program it sends very many to a site and counts what came back:
 * {@code port seed connections}.
 */
public final class RawRequests {

	/** Never in a log: it stands wherever something can be typed. */
	static final String MARKER = "zqxmarker";

	private static final String[] METHODS = { "GET", "GET", "GET", "POST", "POST", "HEAD", "OPTIONS", "PUT" };

	private static final String[] ODD_METHODS = { "DELETE", "PATCH", "TRACE", "CONNECT", "get", "FOO", "G E T", "" };

	private static final String[] PATHS = { "/", "/nutrients", "/nutrients/magnesium", "/causes", "/causes/medicines",
			"/foods", "/foods/compare", "/foods/banana", "/relief", "/supplements", "/when-to-see-a-doctor", "/check",
			"/check/emergency", "/check/today", "/check/feel", "/check/all", "/check/answers", "/check/result",
			"/check/summary", "/check/code", "/check/medicines", "/search", "/a-to-z", "/sources", "/sources/trial",
			"/sources.json", "/sources.bib", "/how-it-works", "/how-it-works/rules", "/how-common", "/about",
			"/privacy", "/robots.txt", "/sitemap.xml", "/css/cramp.css", "/favicon.svg", "/api/v1/assessments",
			"/api/v1/next", "/api/v1/questionnaire", "/api/v1/rules", "/openapi.json", "/fhir/metadata",
			"/fhir/Questionnaire", "/fhir/Questionnaire/cramp-check/$assess", "/actuator/health/liveness",
			"/actuator/env", "/error", "/WEB-INF/web.xml", "/zqxmarker", "*", "" };

	private static final String[] QUERIES = { "", "", "", "?q=zqxmarker", "?q=chest+pain", "?q=%zz", "?q=%00%ff",
			"?nutrient=magnesium", "?nutrient=zqxmarker", "?diet=vegan&low=potassium&order=least",
			"?food=banana&food=spinach", "?page=2", "?page=-1", "?page=99999999999", "?condition=zqxmarker",
			"?answer=dark-urine", "?level=urgent", "?part=ranking", "?", "??", "?&&&==&", "?finding=dark-urine",
			"?q[]=1&q[300]=2", "?v=zqxmarker", "?%=%" };

	private static final String[] BITS = { "%", "%zz", "%2e%2e/", "../", "//", ";", ";a=%", ";jsessionid=1", "%00",
			"%C0%AF", "\\", "|", "<", "\"", "'", "\u00e9", "#", "?", "..;/", "%2F", "%25", "{slug}", "${7*7}",
			"zqxmarker", ".html", ".json", "~", "\t", "\u0000", "A", "*", ":", "@" };

	private static final String[] HEADERS = { "Accept: */*", "Accept: zqxmarker", "Accept: text/html;q=zqxmarker",
			"Accept: application/json", "Accept: application/problem+json", "Accept: application/fhir+json",
			"Accept-Encoding: gzip", "Accept-Encoding: br;q=1, *;q=0", "Accept-Encoding: ;;,gzip;q=zqxmarker",
			"Accept-Language: xx-zqxmarker", "Accept-Charset: zqxmarker", "If-None-Match: *",
			"If-None-Match: \"zqxmarker", "If-Match: \"zqxmarker\"", "If-Modified-Since: zqxmarker",
			"If-Unmodified-Since: Thu, 01 Jan 1970 00:00:00 GMT", "Range: bytes=0-3", "Range: bytes=zqxmarker",
			"Cookie: a=zqxmarker", "Origin: https://zqxmarker", "Origin: null", "Access-Control-Request-Method: PUT",
			"Access-Control-Request-Headers: zqxmarker", "Authorization: Basic %%%", "Content-Type: application/json",
			"Content-Type: application/x-www-form-urlencoded",
			"Content-Type: application/x-www-form-urlencoded; charset=zqxmarker", "Content-Type: multipart/form-data",
			"Content-Type: multipart/form-data; boundary=zqxmarker", "Content-Type: text/plain",
			"Content-Type: zqxmarker", "Content-Type: ", "Content-Encoding: gzip", "Expect: 100-continue",
			"Upgrade: h2c", "Upgrade: websocket", "Connection: Upgrade, HTTP2-Settings", "HTTP2-Settings: AAMAAABk",
			"Connection: keep-alive", "X-Forwarded-For: zqxmarker", "X-Forwarded-Proto: https",
			"X-Forwarded-Host: zqxmarker", "Forwarded: host=zqxmarker", "X-HTTP-Method-Override: DELETE",
			"Sec-Fetch-Site: cross-site", "Max-Forwards: 0", "TE: trailers", "Trailer: zqxmarker" };

	private static final String[] ODD_HEADERS = { "Cookie: \u0001=;;=", ": zqxmarker", " folded: zqxmarker",
			"Host: zqxmarker", "Expect: zqxmarker", "X-Long: " + "z".repeat(3000), "zqxmarker" };

	private static final String[] FORMS = { "finding=dark-urine", "finding=calf&finding=at-night&go=next", "go=result",
			"go=back", "go=change:feel", "go=change:zqxmarker", "go=next&go=back", "finding=zqxmarker",
			"finding.how-long=zqxmarker", "finding.=", "finding[300]=zqxmarker",
			"asked=emergency-signs&asked=today-signs&go=next", "asked=left.zqxmarker", "code=AB12CD34",
			"code=zqxmarker", "q=zqxmarker", "%=%", "%zz=zqxmarker", "&&&=&", "finding=%00", "finding=%ff",
			"returning=1&finding=no-emergency-signs&finding=no-today-signs&finding=one-leg-swollen&go=confirm",
			"finding=" + "z".repeat(2000) };

	private static final String[] JSON = { "{\"findings\": []}", "{\"findings\": [\"calf\", \"at-night\"]}",
			"{\"findings\": [\"dark-urine\"], \"asked\": [\"emergency-signs\"]}", "{\"findings\": [\"zqxmarker\"]}",
			"{\"findings\": null}", "{\"findings\": [1, true, {}]}", "{\"findings\": [], \"findings\": []}",
			"{\"zqxmarker\": 1}", "[]", "null", "\"zqxmarker\"", "", "{", "{\"findings\": [\"\\ud800\"]}",
			"[".repeat(3000), "{\"findings\": [" + "\"calf\",".repeat(500) + "\"calf\"]}", "\ufeff{\"findings\": []}",
			"{\"findings\": [\"calf\"]} zqxmarker", "1e999", "{\"asked\": {}}",
			"{\"findings\": [\"zqxmarker\", 1, null], \"asked\": [\"zqxmarker\"], \"zqxmarker\": []}" };

	private final Random random;

	RawRequests(long seed) {
		this.random = new Random(seed);
	}

	/**
	 * One connection's worth: some requests in a row, the last one perhaps broken off.
	 */
	byte[] next() {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		int many = 1 + this.random.nextInt(6);
		for (int i = 0; i < many; i++) {
			byte[] request = request();
			all.writeBytes(oneIn(10) ? broken(request) : request);
		}
		return all.toByteArray();
	}

	private byte[] request() {
		StringBuilder head = new StringBuilder();
		head.append(oneIn(12) ? pick(ODD_METHODS) : pick(METHODS)).append(' ').append(target()).append(' ');
		head.append(oneIn(30) ? pick("HTTP/1.0", "HTTP/9.9", "HTTP/2.0", "zqxmarker", "") : "HTTP/1.1").append("\r\n");
		if (!oneIn(30)) {
			head.append("Host: ")
				.append(oneIn(30) ? pick("", "zqxmarker", "a<b", "[::1", "localhost:99999") : "localhost")
				.append("\r\n");
		}
		for (int i = this.random.nextInt(5); i > 0; i--) {
			head.append(oneIn(40) ? pick(ODD_HEADERS) : pick(HEADERS)).append("\r\n");
		}
		byte[] body = body(head);
		head.append("\r\n");
		ByteArrayOutputStream request = new ByteArrayOutputStream();
		request.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
		request.writeBytes(body);
		return request.toByteArray();
	}

	private String target() {
		String target = pick(PATHS);
		for (int i = oneIn(5) ? 1 + this.random.nextInt(3) : 0; i > 0; i--) {
			int at = this.random.nextInt(target.length() + 1);
			target = target.substring(0, at) + pick(BITS) + target.substring(at);
		}
		return (oneIn(100) ? pick("*", "") : target) + pick(QUERIES) + (oneIn(300) ? "z".repeat(9000) : "");
	}

	/** A body, and the headers that tell of it, rightly or not. */
	private byte[] body(StringBuilder head) {
		byte[] body;
		switch (this.random.nextInt(5)) {
			case 0 -> {
				head.append("Content-Type: application/x-www-form-urlencoded\r\n");
				body = (pick(FORMS) + "&" + pick(FORMS)).getBytes(StandardCharsets.UTF_8);
			}
			case 1 -> {
				head.append("Content-Type: application/json\r\n");
				body = pick(JSON).getBytes(StandardCharsets.UTF_8);
			}
			case 2 -> {
				body = new byte[this.random.nextInt(200)];
				this.random.nextBytes(body);
			}
			default -> {
				return new byte[0];
			}
		}
		if (oneIn(4)) {
			head.append("Transfer-Encoding: ")
				.append(oneIn(10) ? pick("zqxmarker", "gzip, chunked", "chunked, chunked", "") : "chunked")
				.append("\r\n");
			return chunked(body);
		}
		head.append("Content-Length: ");
		head.append(oneIn(20) ? pick("-1", "zqxmarker", "99999999999999999999", "70000", "3000000", "1, 2", "")
				: body.length)
			.append("\r\n");
		return body;
	}

	private byte[] chunked(byte[] body) {
		String size = oneIn(10) ? pick("-1", "zz", "ffffffffff", "5;zqxmarker=\"") : Integer.toHexString(body.length);
		ByteArrayOutputStream chunks = new ByteArrayOutputStream();
		if (body.length > 0) {
			chunks.writeBytes((size + "\r\n").getBytes(StandardCharsets.UTF_8));
			chunks.writeBytes(body);
			chunks.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
		}
		chunks
			.writeBytes((oneIn(10) ? "0\r\nzqxmarker: \u0001\r\n\r\n" : "0\r\n\r\n").getBytes(StandardCharsets.UTF_8));
		return chunks.toByteArray();
	}

	private byte[] broken(byte[] request) {
		ByteArrayOutputStream broken = new ByteArrayOutputStream();
		int faults = 1 + this.random.nextInt(4);
		for (int i = 0; i < request.length; i++) {
			if (faults > 0 && this.random.nextInt(Math.max(1, request.length / 4)) == 0) {
				faults--;
				switch (this.random.nextInt(4)) {
					case 0 -> broken.write(this.random.nextInt(256));
					case 1 -> {
						broken.write(request[i]);
						broken.write(this.random.nextInt(256));
					}
					case 2 -> {
					}
					default -> {
						return broken.toByteArray();
					}
				}
			}
			else {
				broken.write(request[i]);
			}
		}
		return broken.toByteArray();
	}

	private boolean oneIn(int many) {
		return this.random.nextInt(many) == 0;
	}

	private String pick(String... from) {
		return from[this.random.nextInt(from.length)];
	}

	/**
	 * Sends bytes, says that there will be no more, and reads what comes back.
	 * @throws SocketTimeoutException where nothing comes for half a minute
	 */
	public static String send(int port, byte[] bytes) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
			socket.setSoTimeout(30_000);
			ByteArrayOutputStream answer = new ByteArrayOutputStream();
			try {
				socket.getOutputStream().write(bytes);
				socket.shutdownOutput();
				InputStream in = socket.getInputStream();
				in.transferTo(answer);
			}
			catch (SocketTimeoutException ex) {
				throw ex;
			}
			catch (IOException ex) {
				// refused and closed while more was sent: what came until then counts
			}
			return answer.toString(StandardCharsets.UTF_8);
		}
	}

	/** What came back from very many connections. */
	static final class Tally {

		private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3}) ");

		/** By status, how often. */
		final Map<String, Integer> statuses = new TreeMap<>();

		/** Answers that must not be, with the bytes that led to them. */
		final Map<String, String> faults = new TreeMap<>();

		synchronized void add(byte[] sent, String answer) {
			Matcher status = STATUS.matcher(answer);
			while (status.find()) {
				this.statuses.merge(status.group(1), 1, Integer::sum);
				// what HTTP has for another version and an encoding that is not known
				if (status.group(1).startsWith("5") && !status.group(1).matches("501|505")) {
					fault(status.group(1), sent);
				}
			}
			for (String never : new String[] { "\n\tat ", "Exception", "org.apache", "Set-Cookie", "Whitelabel" }) {
				if (answer.contains(never)) {
					fault(never, sent);
				}
			}
		}

		synchronized void fault(String kind, byte[] sent) {
			this.faults.putIfAbsent(kind.trim(), new String(sent, StandardCharsets.ISO_8859_1));
		}

		int answers() {
			return this.statuses.values().stream().mapToInt(Integer::intValue).sum();
		}

	}

	/** Sends to a site from several threads; the same bytes for the same seed. */
	static Tally run(int port, long seed, int connections, int threads) throws InterruptedException {
		Tally tally = new Tally();
		AtomicLong next = new AtomicLong();
		Thread[] senders = new Thread[threads];
		for (int i = 0; i < threads; i++) {
			senders[i] = new Thread(() -> {
				for (long number = next.getAndIncrement(); number < connections; number = next.getAndIncrement()) {
					byte[] bytes = new RawRequests(seed * 1_000_000_007L + number).next();
					try {
						tally.add(bytes, send(port, bytes));
					}
					catch (IOException ex) {
						tally.fault("hang or no connection: " + ex.getMessage(), bytes);
					}
				}
			});
			senders[i].start();
		}
		for (Thread sender : senders) {
			sender.join();
		}
		return tally;
	}

	public static void main(String[] args) throws InterruptedException {
		Tally tally = run(Integer.parseInt(args[0]), Long.parseLong(args[1]), Integer.parseInt(args[2]), 16);
		System.out.println("| answers | by status | faults |\n|---|---|---|");
		System.out.println("| " + tally.answers() + " | " + tally.statuses + " | " + tally.faults.keySet() + " |");
		tally.faults.forEach((kind, sent) -> System.err.println("--- " + kind + "\n" + sent));
		System.exit(tally.faults.isEmpty() ? 0 : 1);
	}

}
