package crampexplorer.cause;

import java.util.List;

import crampexplorer.cause.Medicine.Ratio;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;
import org.jspecify.annotations.Nullable;

/**
 * Medicines linked with cramps, the strongest first, and those that are only reported.
 */
record MedicineTable(List<Row> linked, List<Row> unproven) {

	static MedicineTable of(List<Medicine> medicines, Topics topics) {
		return new MedicineTable(rows(medicines, false, topics), rows(medicines, true, topics));
	}

	private static List<Row> rows(List<Medicine> medicines, boolean unproven, Topics topics) {
		return medicines.stream()
			.filter((medicine) -> medicine.isUnproven() == unproven)
			.map((medicine) -> new Row(medicine.slug(), medicine.strength().code(), medicine.ratio(),
					topics.get(medicine.path())))
			.toList();
	}

	/** A class of medicines. */
	record Row(String slug, String strength, @Nullable Ratio ratio, Topic topic) {
	}

}
