package crampexplorer.developers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import crampexplorer.questionnaire.NextJson.AnswerJson;
import crampexplorer.questionnaire.Programs;
import crampexplorer.questionnaire.QuestionnaireJson.AskedJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The API as openapi.json describes it by hand. Two things are put in, for they follow
 * from the seeds: the codes that may be sent, and the answers to its examples.
 */
@Component
class Description {

	private final String json;

	Description(Programs programs, JsonMapper mapper) throws IOException {
		ObjectNode root;
		try (InputStream file = new ClassPathResource("openapi.json").getInputStream()) {
			root = (ObjectNode) mapper.readTree(file);
		}
		Set<String> questions = new LinkedHashSet<>();
		Set<String> findings = new LinkedHashSet<>();
		for (AskedJson question : (Iterable<AskedJson>) programs.questionnaire()
			.pages()
			.stream()
			.flatMap((page) -> page.questions().stream())::iterator) {
			questions.add(question.code());
			question.answers().stream().map(AnswerJson::code).forEach(findings::add);
		}
		close(root, "Finding", findings);
		close(root, "Question", questions);
		for (var example : root.at("/components/requestBodies/Answers/content/application~1json/examples")
			.properties()) {
			byte[] body = mapper.writeValueAsBytes(example.getValue().get("value"));
			answer(root, "assessments", example.getKey(),
					mapper.valueToTree(programs.assess(new ByteArrayInputStream(body))));
			answer(root, "next", example.getKey(), mapper.valueToTree(programs.next(new ByteArrayInputStream(body))));
		}
		this.json = mapper.writeValueAsString(root);
	}

	/** As it is served. */
	String json() {
		return this.json;
	}

	/** What may be sent is a closed list; what is answered never is. */
	private static void close(ObjectNode root, String schema, Collection<String> codes) {
		codes.forEach(((ObjectNode) root.at("/components/schemas/" + schema)).putArray("enum")::add);
	}

	private static void answer(ObjectNode root, String path, String example, JsonNode answer) {
		((ObjectNode) root.at("/paths/~1api~1v1~1" + path + "/post/responses/200/content/application~1json"))
			.withObject("examples")
			.putObject(example)
			.set("value", answer);
	}

}
