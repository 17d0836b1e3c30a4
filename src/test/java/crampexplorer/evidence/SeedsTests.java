package crampexplorer.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What is true of the real seeds. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SeedsTests {

	/** Every citation of a document's section, by what cites it. */
	private static final String SECTIONS = """
			select s.source || '/' || s.slug as section,
				(select count(*) from cited c where c.source = s.source and c.section = s.slug and c.what = 'statement')
					as statements,
				(select count(*) from cited c where c.source = s.source and c.section = s.slug and c.what = 'food') as foods
			from source_section s order by s.position
			""";

	private static final String CITED = """
			with cited (source, section, what) as (
				select source, section, 'statement' from statement where source is not null
				union all select source, section, 'statement' from statement_citation
				union all select source, section, 'food' from food_nutrient
				union all select source, section, 'figure' from figure
				union all select source, null, 'intake' from reference_intake
				union all select source, null, 'likelihood' from likelihood
				union all select source, null, 'score' from published_score)
			""";

	@Autowired
	private JdbcClient jdbc;

	@Test
	void everySectionOfEveryDocumentHasEntries() throws IOException {
		List<Map<String, Object>> sections = this.jdbc.sql(CITED + SECTIONS).query().listOfRows();
		List<String> table = new ArrayList<>(List.of("| Section | Statements | Foods |", "| --- | ---: | ---: |"));
		sections.forEach((row) -> table
			.add("| " + row.get("SECTION") + " | " + row.get("STATEMENTS") + " | " + row.get("FOODS") + " |"));
		Files.createDirectories(Path.of("target"));
		Files.write(Path.of("target", "sections.md"), table);
		assertThat(sections).hasSizeGreaterThan(50)
			.noneSatisfy((row) -> assertThat(row).containsEntry("STATEMENTS", 0L).containsEntry("FOODS", 0L));
	}

	@Test
	void everySourceIsCited() {
		assertThat(this.jdbc.sql(CITED + "select slug from source where slug not in (select source from cited)")
			.query(String.class)
			.list()).isEmpty();
	}

	@Test
	void everyStatementEndsAsASentenceAndHasSingleSpaces() {
		assertThat(this.jdbc.sql("select text from statement").query(String.class).list()).hasSizeGreaterThan(1000)
			.allSatisfy(
					(text) -> assertThat(text).matches("(?s).*[.?”’\"]").doesNotContain("  ").isEqualTo(text.strip()));
	}

	/**
	 * Codes are a contract with other programs: a new one joins the list, an old one
	 * stays.
	 */
	@Test
	void theCodebookIsThatOfTheContract() throws IOException {
		List<String> codebook = this.jdbc.sql("""
				select p.slug || ' ' || q.slug || ' ' || case when a.none_of_these then 'none' else q.choice end || ' '
					|| a.code
				from answer a join question q on q.slug = a.question join questionnaire_page p on p.slug = q.page
				order by a.position
				""").query(String.class).list();
		assertThat(codebook)
			.as("where a question is new, add its codes to src/test/resources/codebook.txt; none of them may go")
			.isEqualTo(lines("codebook.txt"));
	}

	@Test
	void theFactorsAreThoseOfTheContract() throws IOException {
		List<String> factors = this.jdbc.sql("""
				select f.kind || chr(9) || f.code || chr(9) || h.name || chr(9) || h.clinical_name
				from factor f join headline h on h.topic = f.path join topic t on t.path = f.path
				order by case f.kind when 'nutrient' then 1 when 'cause' then 2 else 3 end, t.position
				""").query(String.class).list();
		assertThat(factors).as("where a factor is new, add it to src/test/resources/factors.txt; none of them may go")
			.isEqualTo(lines("factors.txt"));
	}

	private static List<String> lines(String resource) throws IOException {
		return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8).lines().toList();
	}

}
