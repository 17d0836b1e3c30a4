package crampexplorer.data;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import crampexplorer.web.SiteAddress;

/**
 * What /data shows.
 *
 * @param tables each with its address
 * @param version of the facts
 * @param checked when facts were last checked
 * @param address of this page, as whole as it is known
 */
record DataPage(List<Table> tables, String version, LocalDate checked, String address) {

	static DataPage of(DataPackage data, SiteAddress address) {
		return new DataPage(data.tables()
			.entrySet()
			.stream()
			.map((table) -> new Table(table.getKey(), DataRoom.table(table.getKey()),
					address.of(DataRoom.table(table.getKey())), table.getValue().rows()))
			.toList(), data.version(), data.checked(), address.of(DataRoom.DATA));
	}

	/**
	 * The data set in the words of schema.org. It names no licence, for none was given.
	 * @param name as the page has it
	 * @param description as the page has it
	 */
	public Map<String, Object> dataset(String name, String description) {
		Map<String, Object> dataset = new LinkedHashMap<>();
		dataset.put("@type", "Dataset");
		dataset.put("name", name);
		dataset.put("description", description);
		dataset.put("url", this.address);
		dataset.put("version", this.version);
		dataset.put("dateModified", this.checked.toString());
		dataset.put("isAccessibleForFree", true);
		dataset.put("distribution", this.tables.stream().map(DataPage::download).toList());
		return dataset;
	}

	private static Map<String, Object> download(Table table) {
		Map<String, Object> download = new LinkedHashMap<>();
		download.put("@type", "DataDownload");
		download.put("encodingFormat", "text/csv");
		download.put("contentUrl", table.address());
		return download;
	}

	/**
	 * A table that can be taken along.
	 *
	 * @param name end of the message key {@code data.table.*}
	 * @param path on this site
	 * @param address the same, as whole as it is known
	 * @param rows how many it has
	 */
	record Table(String name, String path, String address, int rows) {
	}

}
