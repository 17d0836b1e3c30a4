package crampexplorer.fhir;

import java.util.List;

import crampexplorer.evidence.Place;
import crampexplorer.evidence.Place.Kind;
import crampexplorer.evidence.Place.Robots;
import crampexplorer.evidence.Room;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(10)
class FhirRoom implements Room {

	static final String ROOT = "/fhir";

	static final String METADATA = ROOT + "/metadata";

	static final String QUESTIONNAIRES = ROOT + "/Questionnaire";

	static final String QUESTIONNAIRE = QUESTIONNAIRES + "/cramp-check";

	static final String ASSESS = QUESTIONNAIRE + "/$assess";

	static final String CODE_SYSTEMS = ROOT + "/CodeSystem";

	static final String OPERATION = ROOT + "/OperationDefinition/Questionnaire-assess";

	@Override
	public List<Place> places() {
		return List.of(place("fhir-metadata", METADATA), place("fhir-questionnaires", QUESTIONNAIRES),
				place("fhir-questionnaire", QUESTIONNAIRE), place("fhir-assess", ASSESS),
				place("fhir-code-systems", CODE_SYSTEMS), place("fhir-code-system", CODE_SYSTEMS + "/{slug}"),
				place("fhir-operation", OPERATION));
	}

	private static Place place(String name, String path) {
		return Place.of(name, path, Kind.OTHER).robots(Robots.NOT_FETCH);
	}

	/** The id of a resource: the end of its address. */
	static String id(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

}
