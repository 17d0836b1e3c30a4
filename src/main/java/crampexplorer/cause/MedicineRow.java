package crampexplorer.cause;

import java.util.List;

import crampexplorer.cause.Medicine.Ratio;
import crampexplorer.evidence.Passage;
import crampexplorer.evidence.References;
import crampexplorer.evidence.Topic;
import org.jspecify.annotations.Nullable;

/** A line of the table of medicines. */
record MedicineRow(String slug, String title, String strength, boolean unproven, @Nullable Ratio ratio,
		List<Passage> names, List<Passage> link, List<Passage> starts, List<Passage> advice) {

	static MedicineRow of(Medicine medicine, Topic topic, References references) {
		return new MedicineRow(medicine.slug(), medicine.title(), medicine.strength(), medicine.isUnproven(),
				medicine.ratio(), references.cite(topic, "names"), references.cite(topic, "link"),
				references.cite(topic, "starts"), references.cite(topic, "do"));
	}

}
