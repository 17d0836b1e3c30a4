package crampexplorer.seed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import org.springframework.core.NestedExceptionUtils;

/**
 * Turns a table among the seed files into cards, strictly: other columns, or an empty
 * cell, are a problem.
 */
class TableReader {

	private static final CSVFormat CSV = CSVFormat.DEFAULT.builder()
		.setHeader()
		.setSkipHeaderRecord(true)
		.setTrim(true)
		.get();

	private final SeedFiles files;

	private final List<SeedProblem> problems;

	TableReader(SeedFiles files, List<SeedProblem> problems) {
		this.files = files;
		this.problems = problems;
	}

	<T> List<T> read(String name, List<String> columns, Function<CSVRecord, T> card) {
		List<T> cards = new ArrayList<>();
		try (Reader reader = new InputStreamReader(new ByteArrayInputStream(this.files.content(name)),
				StandardCharsets.UTF_8); CSVParser rows = CSV.parse(reader)) {
			if (!rows.getHeaderNames().equals(columns)) {
				this.problems.add(new SeedProblem(name, "line 1", "the columns are not " + String.join(",", columns)));
				return cards;
			}
			List<CSVRecord> records = rows.getRecords();
			if (records.isEmpty()) {
				this.problems.add(new SeedProblem(name, "", "has no entry"));
			}
			for (CSVRecord row : records) {
				if (!row.isConsistent() || row.stream().anyMatch(String::isEmpty)) {
					this.problems
						.add(new SeedProblem(name, "row " + row.getRecordNumber(), "a cell is missing or too many"));
				}
				else {
					cards.add(card.apply(row));
				}
			}
		}
		catch (IllegalArgumentException | IOException | UncheckedIOException ex) {
			String reason = NestedExceptionUtils.getMostSpecificCause(ex).getMessage();
			this.problems.add(new SeedProblem(name, "", "cannot be read as a table: " + reason));
		}
		return cards;
	}

}
