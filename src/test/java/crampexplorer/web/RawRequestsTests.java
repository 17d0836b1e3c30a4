package crampexplorer.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The first of very many: {@code src/scripts/fuzz/requests.sh} sends the rest. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class RawRequestsTests {

	private static final long SEED = 20_261_126;

	@LocalServerPort
	private int port;

	@Test
	void noneFailsHangsOrLeavesATrace(CapturedOutput output) throws InterruptedException {
		RawRequests.Tally tally = RawRequests.run(this.port, SEED, 2_000, 4);
		assertThat(tally.faults).isEmpty();
		assertThat(tally.answers()).isGreaterThan(2_000);
		assertThat(tally.statuses).containsKeys("200", "304", "308", "400", "404", "405", "413", "415");
		assertThat(output).doesNotContain(RawRequests.MARKER, "dark-urine", "\tat ", "ERROR");
	}

	@Test
	void aFaultIsSeen() {
		RawRequests.Tally tally = new RawRequests.Tally();
		tally.add(new byte[] { 'x' }, "HTTP/1.1 500 \r\n\r\njava.lang.IllegalStateException\n\tat a.B");
		assertThat(tally.faults).containsOnlyKeys("500", "Exception", "at").containsValue("x");
	}

}
