package crampexplorer.questionnaire;

import java.util.ArrayList;
import java.util.List;

import crampexplorer.Site;
import crampexplorer.evidence.Slug;
import crampexplorer.guidance.CareLevel;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A doctor reads it in half a minute: what is there, what is not, and what nobody asked.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SummaryPageTests {

	@Autowired
	private Codebook codebook;

	@Autowired
	private Assessor assessor;

	@LocalServerPort
	private int port;

	private Site site = new Site(0);

	@BeforeEach
	void open() {
		this.site = new Site(this.port);
	}

	@Test
	void whatADoctorLooksForFirstStandsFirst() {
		Document page = summary("no-emergency-signs", "no-today-signs", "calf", "at-night", "most-days",
				"disturbs-sleep", "takes-statin", "has-diabetes", "no-nerve-signs", "65-or-over");
		assertThat(page.select(".sheet > div").eachAttr("id")).startsWith("complaint", "level", "signs", "taken",
				"illnesses", "yes", "no", "open");
		assertThat(page.expectFirst("#complaint dd").text()).contains("where: Calf", "how often: Most days or nights",
				"age: 65 or over");
		assertThat(page.expectFirst("#level dd").text()).startsWith("See a doctor")
			.contains("because of: New or frequent cramps with a known condition");
		assertThat(page.expectFirst("#taken b").text()).isEqualTo("A statin for cholesterol");
		assertThat(page.expectFirst("#illnesses b").text()).isEqualTo("Diabetes");
	}

	@Test
	void whatWasAskedInShortAloneIsSaidSo() {
		Document page = summary("no-emergency-signs", "no-today-signs", "calf", "none-of-fits-you");
		assertThat(page.expectFirst("#taken dd").text()).isEqualTo("None, as far as we asked in short.");
		assertThat(page.expectFirst("#illnesses dd").text()).isEqualTo("None, as far as we asked in short.");
		assertThat(summary("calf", "no-medicines").expectFirst("#taken dd").text()).startsWith("None of the ");
		assertThat(summary("calf").expectFirst("#taken dd").text()).doesNotContain("None");
	}

	/** No doctor calls a bad night a danger sign. */
	@Test
	void whatNeedsNoHelpTodayIsNoDangerSign() {
		Document page = summary("no-emergency-signs", "no-today-signs", "calf", "disturbs-sleep", "most-days");
		int signs = this.codebook.dangerPages()
			.stream()
			.flatMap((each) -> each.questions().stream())
			.mapToInt((question) -> question.answers().size() - 1)
			.sum();
		assertThat(page.expectFirst("#signs dd").text()).isEqualTo("None of the " + signs + " that we asked about.");
		assertThat(page.expectFirst("#level dd").text()).contains("spoil your sleep");
		assertThat(page.text()).doesNotContain("Red flag");
		assertThat(summary("no-emergency-signs", "calf").expectFirst("#signs dd").text())
			.contains("not all were asked about");
		assertThat(summary("no-emergency-signs", "one-leg-swollen").select("#signs dd b").eachText()).isNotEmpty();
	}

	@Test
	void onlyAnExplicitNoIsANo() {
		Document page = summary("no-emergency-signs", "no-today-signs", "foot", "tingling", "no-leg-signs",
				"takes-statin");
		String no = page.expectFirst("#no dd").text();
		assertThat(no).contains("Both legs or ankles swollen").doesNotContain("Numbness", "Thigh", "Metformin");
		assertThat(page.expectFirst("#yes dd").text()).contains("Tingling or pins and needles");
		assertThat(page.expectFirst("#open dd").text()).contains("When do the cramps come?")
			.doesNotContain("Where are the cramps?");
		assertThat(page.expectFirst("#illnesses dd").text()).isEqualTo("Not asked.");
		assertThat(summary("calf").select("#no")).isEmpty();
	}

	@Test
	void noneOfTheMedicinesIsSaidWithTheirNumber() {
		Element taken = summary("calf", "no-medicines").expectFirst("#taken dd");
		assertThat(taken.text()).matches("None of the \\d+ that we asked about\\.");
		assertThat(summary("calf", "takes-statin", "new-medicine").expectFirst("#taken dd").text())
			.contains("began after starting or changing a medicine");
	}

	@Test
	void whatThereIsNoRoomForIsCounted() {
		List<Slug> chosen = new ArrayList<>();
		for (Question question : this.codebook.questions()) {
			for (Answer answer : question.answers()) {
				chosen.add(answer.code());
				if (question.isOne() || answer.isNone()
						|| this.assessor.level(this.codebook.choose(chosen)) == CareLevel.EMERGENCY) {
					chosen.remove(answer.code());
				}
			}
		}
		assertThat(chosen).hasSizeGreaterThan(60);
		String[] harmless = chosen.stream().map(Slug::value).toArray(String[]::new);
		assertThat(summary(harmless).expectFirst("#yes dd").text()).containsPattern("and \\d+ more");
	}

	@Test
	void theQuestionsThatItNamesAreThere() {
		List<String> slugs = this.codebook.questions().stream().map(Question::slug).toList();
		assertThat(slugs).containsAll(SummaryPages.COMPLAINT).containsAll(SummaryPages.MEDICAL);
	}

	@Test
	void itSaysThatItIsNoDiagnosisAndHoldsNoFigures() {
		Document page = summary("no-emergency-signs", "calf", "takes-statin");
		assertThat(page.text()).contains("Not a diagnosis");
		assertThat(page.select("td.n")).isEmpty();
	}

	private Document summary(String... findings) {
		return this.site.press("summary", "next", findings);
	}

}
