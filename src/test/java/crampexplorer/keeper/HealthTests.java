package crampexplorer.keeper;

import crampexplorer.Site;
import org.apache.catalina.valves.RemoteIpValve;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** What is told of the site where its keeper has set nothing. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HealthTests {

	@LocalServerPort
	private int port;

	@Autowired
	private ServletWebServerApplicationContext context;

	private Site site;

	@BeforeEach
	void open() {
		this.site = new Site(this.port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/health/liveness", "/actuator/health/readiness", "/actuator/health" })
	void healthIsToldInAWord(String path) {
		var answer = this.site.get(path);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("\"status\":\"UP\"").doesNotContain("db", "details");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/info", "/metrics", "/prometheus", "/env", "/beans", "/configprops", "/mappings",
			"/loggers", "/heapdump", "/threaddump", "/conditions", "/scheduledtasks", "/flyway", "/sbom", "/startup",
			"/shutdown", "/health/db", "/health/readiness/db", "/health/liveness/ping", "/health/nope" })
	void nothingElseAnswers(String path) {
		assertThat(this.site.get("/actuator" + path).statusCode()).isEqualTo(404);
	}

	@Test
	void nothingIsCounted() {
		assertThat(this.context.getBeanNamesForType(io.micrometer.core.instrument.MeterRegistry.class)).isEmpty();
		assertThat(this.context.getBeanNamesForType(io.micrometer.observation.ObservationRegistry.class)).isEmpty();
	}

	/** Not even on a cloud platform, where Spring would believe it. */
	@Test
	void whatAProxySaysOfAVisitorIsNotBelieved() {
		assertThat(this.context.getEnvironment().getProperty("server.forward-headers-strategy")).isEqualTo("none");
		assertThat(this.context.getWebServer()).isInstanceOfSatisfying(TomcatWebServer.class,
				(server) -> assertThat(server.getTomcat().getEngine().getPipeline().getValves())
					.noneMatch(RemoteIpValve.class::isInstance));
	}

}
