package crampexplorer.cause;

import java.util.List;

import crampexplorer.cause.Medicine.Ratio;
import crampexplorer.evidence.Passage;
import crampexplorer.evidence.References;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;
import org.jspecify.annotations.Nullable;

/**
 * Medicines linked with cramps, the strongest first, and those that are only reported.
 */
record MedicineTable(List<Row> linked, List<Row> unproven) {

	static MedicineTable of(List<Medicine> medicines, Topics topics, References references) {
		return new MedicineTable(rows(medicines, false, topics, references), rows(medicines, true, topics, references));
	}

	private static List<Row> rows(List<Medicine> medicines, boolean unproven, Topics topics, References references) {
		return medicines.stream()
			.filter((medicine) -> medicine.isUnproven() == unproven)
			.map((medicine) -> Row.of(medicine, topics.get(medicine.path()), references))
			.toList();
	}

	/** A class of medicines. */
	record Row(String slug, String title, String strength, @Nullable Ratio ratio, List<Passage> names,
			List<Passage> link, List<Passage> starts, List<Passage> advice) {

		static Row of(Medicine medicine, Topic topic, References references) {
			return new Row(medicine.slug(), medicine.title(), medicine.strength(), medicine.ratio(),
					references.cite(topic, "names"), references.cite(topic, "link"), references.cite(topic, "starts"),
					references.cite(topic, "do"));
		}
	}

}
