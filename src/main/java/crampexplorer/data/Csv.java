package crampexplorer.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A table as text, with a line of column names: comma-separated as RFC 4180 has it.
 *
 * @param text of all of it
 * @param rows how many there are, without the first line
 */
record Csv(String text, int rows) {

	/**
	 * Writes what a query found, from where it stands to its end; what is null is empty.
	 */
	static Csv of(ResultSet found) throws SQLException {
		StringBuilder text = new StringBuilder();
		int columns = found.getMetaData().getColumnCount();
		int rows = 0;
		try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
			for (int column = 1; column <= columns; column++) {
				printer.print(found.getMetaData().getColumnLabel(column).toLowerCase(Locale.ROOT));
			}
			printer.println();
			while (found.next()) {
				for (int column = 1; column <= columns; column++) {
					printer.print(cell(found.getObject(column)));
				}
				printer.println();
				rows++;
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new Csv(text.toString(), rows);
	}

	/** The zeros that a column of decimals adds would say that more was measured. */
	private static @Nullable String cell(@Nullable Object value) {
		return (value instanceof BigDecimal number) ? number.stripTrailingZeros().toPlainString()
				: Objects.toString(value, null);
	}

	byte[] bytes() {
		return this.text.getBytes(StandardCharsets.UTF_8);
	}

}
