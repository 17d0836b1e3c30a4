package crampexplorer.seed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.NestedExceptionUtils;

/**
 * Takes a table apart into rows, strictly: other columns, or an empty cell, are a
 * problem. The columns are the components of the card; a map among them takes any
 * further.
 */
final class TableReader {

	/** What stands where there is nothing. */
	private static final String NOTHING = "-";

	private static final CSVFormat CSV = CSVFormat.DEFAULT.builder()
		.setHeader()
		.setSkipHeaderRecord(true)
		.setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
		.setTrim(true)
		.get();

	private final Class<?> card;

	/** Takes place and reason. */
	private final BiConsumer<String, String> problems;

	TableReader(Class<?> card, BiConsumer<String, String> problems) {
		this.card = card;
		this.problems = problems;
	}

	List<JsonNode> rows(byte[] content) {
		List<JsonNode> rows = new ArrayList<>();
		try (Reader reader = new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8);
				CSVParser table = CSV.parse(reader)) {
			if (!fits(table.getHeaderNames())) {
				this.problems.accept("line 1",
						"the columns are not " + String.join(",", columns()) + (takesAny() ? ", and then others" : ""));
				return rows;
			}
			for (CSVRecord row : table.getRecords()) {
				if (!row.isConsistent() || row.stream().anyMatch(String::isEmpty)) {
					this.problems.accept("row " + row.getRecordNumber(), "a cell is missing or too many");
				}
				else {
					ObjectNode cells = JsonNodeFactory.instance.objectNode();
					row.toMap().forEach((column, cell) -> {
						if (!NOTHING.equals(cell)) {
							cells.put(column, cell);
						}
					});
					rows.add(cells);
				}
			}
		}
		catch (IllegalArgumentException | IOException | UncheckedIOException ex) {
			this.problems.accept("",
					"cannot be read as a table: " + NestedExceptionUtils.getMostSpecificCause(ex).getMessage());
		}
		return rows;
	}

	private boolean fits(List<String> header) {
		List<String> columns = columns();
		return takesAny() ? header.size() > columns.size() && header.subList(0, columns.size()).equals(columns)
				: header.equals(columns);
	}

	private List<String> columns() {
		return Arrays.stream(this.card.getRecordComponents())
			.filter((component) -> !isAny(component))
			.map((component) -> column(component.getName()))
			.toList();
	}

	/** As the mapper writes the name of a component. */
	private static String column(String component) {
		return component.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
	}

	private boolean takesAny() {
		return Arrays.stream(this.card.getRecordComponents()).anyMatch(TableReader::isAny);
	}

	private static boolean isAny(RecordComponent component) {
		return component.getAccessor().isAnnotationPresent(JsonAnySetter.class);
	}

}
