package crampexplorer.cause;

import java.util.List;

import crampexplorer.evidence.References;
import crampexplorer.evidence.Topics;

import org.springframework.stereotype.Component;

/** Every class of medicines, read once at start. */
@Component
class Medicines {

	static final String PAGE = "/causes/medicines";

	private final List<Medicine> medicines;

	private final Topics topics;

	Medicines(MedicineRepository repository, Topics topics) {
		this.medicines = repository.findAllByOrderByPosition();
		this.topics = topics;
	}

	/** The rows that stand on the page of a cause: all on that of medicines. */
	List<MedicineRow> on(String page, References references) {
		return PAGE.equals(page) ? this.medicines.stream()
			.map((medicine) -> MedicineRow.of(medicine, this.topics.get(medicine.path()), references))
			.toList() : List.of();
	}

}
