package crampexplorer.search;

import java.nio.charset.StandardCharsets;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is typed into the search. */
@SpringBootTest
@Tag("fuzz")
class QueryFuzz {

	@Autowired
	private Search search;

	@FuzzTest(maxDuration = "10m")
	void anyTextHasAnAnswer(byte[] bytes) {
		String typed = new String(bytes, StandardCharsets.UTF_8);
		assertThat(this.search.answer(typed)).isNotNull();
	}

}
