package crampexplorer.questionnaire;

import java.util.List;

import crampexplorer.evidence.Part;
import crampexplorer.evidence.Place;
import crampexplorer.evidence.Place.Found;
import crampexplorer.evidence.Place.Kind;
import crampexplorer.evidence.Place.Robots;
import crampexplorer.evidence.Place.Trait;
import crampexplorer.evidence.Room;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(5)
class QuestionnaireRoom implements Room {

	static final String CHECK = "/check";

	static final String RESULT = CHECK + "/" + Journey.RESULT;

	static final String CODE = CHECK + "/" + Journey.CODE;

	static final String ASSESSMENTS = "/api/v1/assessments";

	static final String NEXT = "/api/v1/next";

	static final String QUESTIONNAIRE = "/api/v1/questionnaire";

	static final String RULES = "/api/v1/rules";

	static final Place CAUTION = Place.of("caution", RESULT + "#{slug}", Kind.OTHER)
		.with(Part.of("do", Part.Trait.OPTIONAL), Part.of("watch", Part.Trait.OPTIONAL),
				Part.of("call", Part.Trait.OPTIONAL))
		.robots(Robots.PRIVATE);

	@Override
	public List<Place> places() {
		return List.of(CAUTION,
				Place.of("check", CHECK, Kind.OTHER).found(Found.BY_SEARCH).robots(Robots.PRIVATE).inMenu(1),
				Place.of("question", CHECK + "/{slug}", Kind.OTHER).robots(Robots.PRIVATE),
				Place.of("code", CODE, Kind.OTHER).robots(Robots.PRIVATE),
				Place.of("result", RESULT, Kind.OTHER)
					.with(Part.of("watch-emergency"), Part.of("watch-today"), Part.of("self-care"), Part.of("tonight"),
							Part.of("tonight-urgent"))
					.being(Trait.TOLD)
					.robots(Robots.PRIVATE),
				Place.of("assessments", ASSESSMENTS, Kind.OTHER).robots(Robots.NOT_FETCH),
				Place.of("next", NEXT, Kind.OTHER).robots(Robots.NOT_FETCH),
				Place.of("questionnaire", QUESTIONNAIRE, Kind.OTHER).robots(Robots.NOT_FETCH),
				Place.of("rules-version", RULES, Kind.OTHER).robots(Robots.NOT_FETCH));
	}

}
