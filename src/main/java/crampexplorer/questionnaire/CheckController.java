package crampexplorer.questionnaire;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import crampexplorer.evidence.Sources;
import crampexplorer.evidence.Topics;
import crampexplorer.guidance.RedFlags;
import crampexplorer.questionnaire.Step.View;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

@Controller
class CheckController {

	private static final Answers NONE = new Answers(List.of());

	private final Interview interview;

	private final Journey journey;

	private final Assessor assessor;

	private final RedFlags redFlags;

	private final ResultPages results;

	private final SummaryPages summaries;

	private final AnswerCodes codes;

	private final Topics topics;

	private final Sources sources;

	CheckController(Interview interview, Journey journey, Assessor assessor, RedFlags redFlags, ResultPages results,
			SummaryPages summaries, AnswerCodes codes, Topics topics, Sources sources) {
		this.interview = interview;
		this.journey = journey;
		this.assessor = assessor;
		this.redFlags = redFlags;
		this.results = results;
		this.summaries = summaries;
		this.codes = codes;
		this.topics = topics;
		this.sources = sources;
	}

	@GetMapping(QuestionnaireRoom.CHECK)
	String start(Model model) {
		return show(new Step(View.START, "", NONE), model);
	}

	@GetMapping(QuestionnaireRoom.CODE)
	String code(Model model) {
		return code(CodePage.of(this.codes.length()), model);
	}

	@PostMapping(path = QuestionnaireRoom.CODE, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
	String read(@RequestParam(required = false) List<String> code, HttpServletRequest request, Model model) {
		refuseAddress(request);
		String typed = (code != null && code.size() == 1) ? code.get(0) : "";
		AnswerCode.Reading reading = this.codes.read(typed);
		if (reading.problem() != null) {
			return code(CodePage.of(this.codes.length()).with(typed, reading.problem()), model);
		}
		// no button but a code: it must not pass by an emergency
		CheckForm form = new CheckForm(this.codes.answers(reading), new Go(Go.Kind.SHOW, ""), false, false);
		return show(this.journey.step(Journey.RESULT, form), model);
	}

	private static String code(CodePage page, Model model) {
		model.addAttribute("page", page);
		return "questionnaire/code";
	}

	@GetMapping(QuestionnaireRoom.CHECK + "/{page}")
	String page(@PathVariable String page, Model model) {
		if (!this.journey.has(page)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		if (this.journey.page(page, NONE).isEmpty()) {
			return noAnswers(model);
		}
		return show(new Step(Journey.ALL.equals(page) ? View.ALL : View.QUESTION, page, NONE), model);
	}

	private String noAnswers(Model model) {
		model.addAttribute("first", first());
		return "questionnaire/no-answers";
	}

	@PostMapping(path = QuestionnaireRoom.CHECK + "/{page}",
			consumes = { MediaType.APPLICATION_FORM_URLENCODED_VALUE, MediaType.APPLICATION_OCTET_STREAM_VALUE })
	String post(@PathVariable String page, @RequestParam MultiValueMap<String, String> parameters,
			HttpServletRequest request, Model model) {
		if (!this.journey.has(page)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		refuseAddress(request);
		CheckForm form = CheckForm
			.read(parameters, this.interview, Journey.asks(page, this.interview) ? Go.Kind.NEXT : Go.Kind.SHOW)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
		return show(this.journey.step(page, form), model);
	}

	private String first() {
		return this.interview.pages(NONE).get(0).slug();
	}

	/** An answer must not stand in an address. */
	private static void refuseAddress(HttpServletRequest request) {
		if (request.getQueryString() != null) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
	}

	private String show(Step step, Model model) {
		return switch (step.view()) {
			case START -> {
				model.addAttribute("first", first());
				model.addAttribute("hidden", step.answers().hidden());
				yield "questionnaire/start";
			}
			case QUESTION, ALL -> {
				model.addAttribute("topics", this.topics);
				model.addAttribute("page",
						FormPage.of(step, this.journey.page(step.page(), step.answers()).orElseThrow(), this.interview,
								this.assessor.level(step.answers())));
				yield "questionnaire/questions";
			}
			case RECHECK, STOP, TODAY -> {
				model.addAttribute("page", HelpPage.of(step, this.assessor.assess(step.answers()),
						this.interview.codebook(), this.redFlags, this.topics, this.sources.references()));
				yield switch (step.view()) {
					case STOP -> "questionnaire/stop";
					case TODAY -> "questionnaire/today";
					default -> "questionnaire/recheck";
				};
			}
			case ANSWERS -> {
				model.addAttribute("page", AnswersPage.of(step.answers(), this.interview));
				yield "questionnaire/answers";
			}
			case RESULT -> {
				model.addAttribute("page", this.results.of(step.answers(), this.sources.references()));
				yield "questionnaire/result";
			}
			case SUMMARY -> {
				model.addAttribute("page",
						this.summaries.of(this.assessor.assess(step.answers()), LocalDate.now(ZoneOffset.UTC)));
				yield "questionnaire/summary";
			}
		};
	}

}
