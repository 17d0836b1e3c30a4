package crampexplorer.evidence;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Labels say the truth: one for the same words, and none that nothing was looked for. */
@SpringBootTest
class LabelsTests {

	@Autowired
	private JdbcClient jdbc;

	/**
	 * Statements that say alike what a claim asks take its label from it by construction.
	 */
	@Test
	void theSameWordsHaveOneLabel() {
		assertThat(this.jdbc.sql("""
				select text from statement where verdict is not null group by text
				having count(distinct verdict) > 1 or count(distinct certainty) > 1
				""").query(String.class).list()).isEmpty();
	}

	/** That nothing was found is the makers' own search, and no source can show it. */
	@Test
	void whatWasNotFoundRestsOnTheOwnSearch() {
		assertThat(this.jdbc
			.sql("""
					select text from statement s where regexp_like(text, '[Ww]e (have )?(found|know of) no (trial|study|source)')
					and coalesce(source, '') <> 'own-search' and not exists (select 1 from statement_citation c
					where c.statement = s.id and c.source = 'own-search')
					""")
			.query(String.class)
			.list()).isEmpty();
	}

	/** A study's result is told, not judged. */
	@Test
	void theResultOfATrialHasNoVerdict() {
		assertThat(this.jdbc.sql("""
				select text from statement where verdict is not null
				and regexp_like(text, '^(In|Next to|People on) (a|1|one|the) ?(trial|large review|dummy)')
				""").query(String.class).list()).isEmpty();
	}

}
