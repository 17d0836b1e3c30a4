package crampexplorer.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Turns seed files into cards. */
final class SeedReader {

	private final SeedFiles files;

	private final List<SeedProblem> problems;

	/**
	 * Takes the files, and where to tell what is wrong with them.
	 */
	SeedReader(SeedFiles files, List<SeedProblem> problems) {
		this.files = files;
		this.problems = problems;
	}

	/** The cards of a crate in the order of files; those that can be read. */
	<C> List<Filed<C>> read(Seedfile<C> seedfile) {
		List<Filed<C>> cards = new ArrayList<>();
		for (String file : this.files.names(seedfile)) {
			switch (seedfile.form()) {
				case CARDS -> yaml(file, seedfile.card(), false).forEach((card) -> cards.add(new Filed<>(file, card)));
				case LIST, LISTS ->
					yaml(file, seedfile.card(), true).forEach((card) -> cards.add(new Filed<>(file, card)));
				case TABLE -> table(file, seedfile.card()).forEach((card) -> cards.add(new Filed<>(file, card)));
			}
		}
		return cards;
	}

	private <C> List<C> yaml(String file, Class<C> card, boolean list) {
		YAMLMapper mapper = mapper(file, "");
		JavaType type = list ? mapper.getTypeFactory().constructCollectionType(List.class, card)
				: mapper.constructType(card);
		try {
			Object value = mapper.readValue(this.files.content(file), type);
			if (value == null) {
				tell(file, "", "the file is empty");
				return List.of();
			}
			List<C> cards = ((value instanceof List<?> all) ? all : List.of(value)).stream().map(card::cast).toList();
			if (cards.isEmpty()) {
				tell(file, "", "has no entry");
			}
			return cards;
		}
		catch (JacksonException ex) {
			CardMapper.Problem problem = CardMapper.Problem.of(ex);
			tell(file, problem.place(), problem.reason());
			return List.of();
		}
	}

	private <C> List<C> table(String file, Class<C> card) {
		int before = this.problems.size();
		List<JsonNode> rows = new TableReader(card, (place, reason) -> tell(file, place, reason))
			.rows(this.files.content(file));
		if (rows.isEmpty() && this.problems.size() == before) {
			tell(file, "", "has no entry");
		}
		List<C> cards = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			row(file, "row " + (i + 1), rows.get(i), card).ifPresent(cards::add);
		}
		return cards;
	}

	private <C> Optional<C> row(String file, String place, JsonNode row, Class<C> card) {
		try {
			return Optional.of(mapper(file, place + " ").treeToValue(row, card));
		}
		catch (JacksonException ex) {
			CardMapper.Problem problem = CardMapper.Problem.of(ex);
			tell(file, (place + " " + problem.place()).strip(), problem.reason());
			return Optional.empty();
		}
	}

	private YAMLMapper mapper(String file, String before) {
		return CardMapper.of((problem) -> tell(file, before + problem.place(), problem.reason()));
	}

	private void tell(String file, String place, String reason) {
		this.problems.add(new SeedProblem(file, place, reason));
	}

	/** A card and the file that it stands in. */
	record Filed<C>(String file, C card) {
	}

}
