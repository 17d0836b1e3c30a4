package crampexplorer.fhir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import com.code_intelligence.jazzer.junit.FuzzTest;
import crampexplorer.questionnaire.Codebook;
import org.junit.jupiter.api.Tag;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is posted to the operation is assessed, or refused with reasons. */
@SpringBootTest
@Tag("fuzz")
class ResponseFuzz {

	@Autowired
	private Codebook codebook;

	@Autowired
	private Canonicals canonicals;

	@Autowired
	private Assessments assessments;

	@FuzzTest(maxDuration = "10m")
	void aResponseIsAssessedOrRefused(byte[] body) throws IOException {
		try {
			Response response = new ResponseReader(this.codebook, this.canonicals)
				.read(Body.response(new ByteArrayInputStream(body)));
			assertThat(this.codebook.findings()).containsAll(response.findings());
			assertThat(this.assessments.of(response).get("entry")).isInstanceOf(List.class);
		}
		catch (Refusal ex) {
			assertThat(ex.status().is4xxClientError()).isTrue();
			assertThat(ex.issues()).isNotEmpty();
		}
	}

}
