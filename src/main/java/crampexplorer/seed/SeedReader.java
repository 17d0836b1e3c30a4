package crampexplorer.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/** Turns seed files into cards. */
final class SeedReader {

	private final CardMapper mapper = new CardMapper();

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
		byte[] content = this.files.content(file);
		ObjectReader reader = reader(file, "", content);
		JavaType type = list ? reader.typeFactory().constructCollectionType(List.class, card)
				: reader.typeFactory().constructType(card);
		try {
			Object value = reader.forType(type).readValue(content);
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
			Misfit misfit = Misfit.of(ex);
			tell(file, misfit.place(), misfit.reason());
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
			return Optional.of(reader(file, place + " ", new byte[0]).treeToValue(row, card));
		}
		catch (JacksonException ex) {
			Misfit misfit = Misfit.of(ex);
			tell(file, (place + " " + misfit.place()).strip(), misfit.reason());
			return Optional.empty();
		}
	}

	private ObjectReader reader(String file, String before, byte[] content) {
		return this.mapper.of(content, (misfit) -> tell(file, before + misfit.place(), misfit.reason()));
	}

	private void tell(String file, String place, String reason) {
		this.problems.add(new SeedProblem(file, place, reason));
	}

	/** A card and the file that it stands in. */
	record Filed<C>(String file, C card) {
	}

}
