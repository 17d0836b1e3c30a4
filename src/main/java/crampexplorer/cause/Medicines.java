package crampexplorer.cause;

import java.util.Collection;
import java.util.List;

import crampexplorer.evidence.Slug;
import crampexplorer.evidence.Topics;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Every class of medicines, read once at start. */
@Component
public class Medicines {

	private final List<Medicine> medicines;

	private final Topics topics;

	Medicines(MedicineRepository repository, Topics topics) {
		this.medicines = repository.findAllByOrderByPosition();
		this.topics = topics;
	}

	/** The classes that a person may take, by their answers; the strongest link first. */
	public List<Medicine> taken(Collection<Slug> chosen) {
		return this.medicines.stream().filter((medicine) -> medicine.isTakenWith(chosen)).toList();
	}

	/** Whether medicines stand on the page of a cause. */
	public static boolean standOn(String page) {
		return CauseRoom.MEDICINES.equals(page);
	}

	/**
	 * The table that stands on the page of a cause: on that of medicines, and no other.
	 */
	@Nullable MedicineTable on(String page) {
		return standOn(page) ? MedicineTable.of(this.medicines, this.topics) : null;
	}

}
