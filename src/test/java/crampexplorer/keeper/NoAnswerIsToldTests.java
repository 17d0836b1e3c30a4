package crampexplorer.keeper;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import crampexplorer.Instance;
import crampexplorer.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A keeper who switches on all there is, and asks every logger for all it knows, still
 * finds no answer and no query anywhere.
 */
class NoAnswerIsToldTests {

	private static final String MARKER = "zqxmarker";

	/** In an address, where no answer ever is. An access log has it, and nothing else. */
	private static final String IN_A_PATH = "zqxpath";

	/** An answer of the check, which its words must not show either. */
	private static final String FINDING = "dark-urine";

	@TempDir
	private Path folder;

	@Test
	void neitherLogsNorMetricsNorHealthHoldAnAnswer() throws IOException {
		int metrics = freePort();
		try (Instance instance = Instance.start("--spring.profiles.active=metrics",
				"--management.server.port=" + metrics, "--debug", "--trace", "--logging.level.root=trace",
				"--logging.level.org.springframework.web=trace",
				"--logging.level.org.springframework.web.servlet.mvc.support.DefaultHandlerExceptionResolver=trace",
				"--logging.level.org.springframework.web.servlet.resource=trace",
				"--logging.level.org.apache.coyote.http11=trace", "--logging.level.org.apache.tomcat.util.http=trace",
				"--logging.level.org.apache.catalina.core.ContainerBase=trace", "--logging.level.org.thymeleaf=trace",
				"--spring.mvc.log-request-details=true", "--logging.structured.format.console=ecs",
				"--server.tomcat.accesslog.enabled=true", "--server.tomcat.accesslog.directory=" + this.folder,
				"--server.tomcat.accesslog.buffered=false")) {
			int port = Integer.parseInt(instance.waitFor("Tomcat started on port \\d+[\\s\\S]*Started CrampExplorer")
				.replaceFirst("[\\s\\S]*?Tomcat started on port (\\d+)[\\s\\S]*", "$1"));
			Site site = new Site(port);
			sendAll(site, port);
			String counted = new Site(metrics).get("/actuator/prometheus").body();
			assertThat(counted).contains("http_server_requests_seconds_count", "jvm_memory_used_bytes",
					"hikaricp_connections", "uri=\"/search\"");
			assertThat(site.get("/actuator/prometheus").statusCode()).isEqualTo(404);
			assertThat(site.get("/actuator/metrics").statusCode()).isEqualTo(404);
			assertThat(site.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
			String health = site.get("/actuator/health/readiness").body();
			assertThat(health).isEqualTo("{\"status\":\"UP\"}");
			assertThat(new Site(metrics).get("/actuator/env").statusCode()).isEqualTo(404);
			stopsWhenTheRequestInHandIsAnswered(instance, port);
			assertThat(instance.end()).isEqualTo(143);
			String said = instance.said();
			assertThat(said.lines().filter((line) -> line.contains("Started CrampExplorer"))).singleElement()
				.asString()
				.startsWith("{\"@timestamp\"");
			// before that it tells what it reads from the database, codes of findings too
			String sinceStart = said.substring(said.indexOf("Started CrampExplorer"));
			for (String told : List.of(sinceStart, counted, health, accessLog())) {
				assertThat(told).doesNotContainIgnoringCase(MARKER).doesNotContain(FINDING);
			}
			assertThat(said + counted).doesNotContainIgnoringCase(IN_A_PATH);
			assertThat(accessLog()).contains("GET /search 200", "POST /check/");
		}
	}

	private static void sendAll(Site site, int port) throws IOException {
		assertThat(site.get("/search?q=" + MARKER + "+chest+pain").statusCode()).isEqualTo(200);
		assertThat(site.post("/check/emergency", "go=next", "finding=" + FINDING).statusCode()).isEqualTo(200);
		assertThat(site.post("/check/result", "go=result", "finding=" + FINDING).statusCode()).isEqualTo(200);
		assertThat(site.postJson("{\"findings\": [\"" + FINDING + "\"]}").statusCode()).isEqualTo(200);
		site.post("/check/feel", "go=next", "finding=" + MARKER, MARKER + "=" + MARKER);
		site.post("/check/code", "go=code", "code=" + MARKER);
		site.post("/check/where?x=" + MARKER, "go=next");
		site.postJson("{\"" + MARKER);
		site.postJson("{\"findings\": [\"" + MARKER + "\"]}");
		assertThat(assessByFhir(site, FINDING)).isEqualTo(200);
		assertThat(assessByFhir(site, MARKER)).isEqualTo(422);
		site.get("/fhir/Questionnaire?url=" + MARKER);
		site.get("/" + IN_A_PATH);
		site.get("/foods?nutrient=" + MARKER);
		site.get("/css/" + IN_A_PATH + ".css");
		site.send(site.request("/check/feel")
			.header("Content-Type", MARKER + "/x")
			.POST(BodyPublishers.ofString(MARKER)));
		site.send(site.request("/").header("Accept", MARKER).header("X-Forwarded-For", MARKER).GET());
		raw(port, "GET /%zz" + IN_A_PATH + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		raw(port, "GET /search?q=%zz" + MARKER + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		raw(port, "GET / HTTP/1.1\r\nHost: localhost\r\n" + MARKER + ": \u0001\r\nConnection: close\r\n\r\n");
		raw(port, IN_A_PATH + " / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
	}

	private static int assessByFhir(Site site, String finding) {
		String system = site.get("/fhir/CodeSystem/cramp-findings").body().replaceFirst(".*\"url\":\"([^\"]+).*", "$1");
		String response = """
				{"resourceType": "QuestionnaireResponse", "status": "completed", "item": [{"linkId": "emergency-signs",
				"answer": [{"valueCoding": {"system": "%s", "code": "%s"}}]}]}""".formatted(system, finding);
		return site
			.send(site.request("/fhir/Questionnaire/cramp-check/$assess")
				.header("Content-Type", "application/fhir+json")
				.POST(BodyPublishers.ofString(response)))
			.statusCode();
	}

	/** Half of a form is sent before the stop, the rest after it. */
	private static void stopsWhenTheRequestInHandIsAnswered(Instance instance, int port) throws IOException {
		String form = "go=next&finding=foot";
		try (Socket socket = new Socket("localhost", port)) {
			socket.setSoTimeout(30_000);
			OutputStream out = socket.getOutputStream();
			out.write(("POST /check/feel HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
					+ "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n\r\n"
					+ form.substring(0, 8))
				.getBytes(StandardCharsets.ISO_8859_1));
			out.flush();
			pause();
			instance.stop();
			instance.waitFor("Commencing graceful shutdown");
			out.write(form.substring(8).getBytes(StandardCharsets.ISO_8859_1));
			out.flush();
			assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
				.startsWith("HTTP/1.1 200");
		}
	}

	/** Of both ports. */
	private String accessLog() throws IOException {
		StringBuilder log = new StringBuilder();
		try (Stream<Path> files = Files.list(this.folder)) {
			for (Path file : files.toList()) {
				log.append(Files.readString(file));
			}
		}
		return log.toString();
	}

	private static void raw(int port, String request) throws IOException {
		try (Socket socket = new Socket("localhost", port); InputStream in = socket.getInputStream()) {
			socket.setSoTimeout(30_000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			in.readAllBytes();
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private static void pause() {
		try {
			Thread.sleep(500);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
