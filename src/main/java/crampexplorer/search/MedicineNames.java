package crampexplorer.search;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** Medicines of which people ask by name. */
@Component
class MedicineNames {

	/** How medicines can cause cramps. */
	static final String PAGE = "/causes/medicines";

	private final List<Named> names;

	MedicineNames(MedicineNameRepository repository, Words words) {
		this.names = repository.findAllByOrderByPosition()
			.stream()
			.flatMap((medicine) -> Stream.concat(Stream.of(medicine.name()), medicine.brands().stream())
				.map((name) -> new Named(words.of(name), medicine)))
			.filter((named) -> !named.stems().isEmpty())
			.toList();
	}

	/** The first medicine of which the stems of a text hold the name. */
	Optional<MedicineName> in(List<String> stems) {
		return this.names.stream()
			.filter((named) -> Collections.indexOfSubList(stems, named.stems()) >= 0)
			.map(Named::medicine)
			.findFirst();
	}

	Stream<String> names() {
		return this.names.stream()
			.map(Named::medicine)
			.distinct()
			.flatMap((medicine) -> Stream.concat(Stream.of(medicine.name()), medicine.brands().stream()));
	}

	private record Named(List<String> stems, MedicineName medicine) {
	}

}
