package crampexplorer.guidance;

import java.util.List;
import java.util.Optional;

import crampexplorer.evidence.References;
import crampexplorer.evidence.Review;
import crampexplorer.evidence.Slug;
import crampexplorer.evidence.Topic;
import crampexplorer.evidence.Topics;

/**
 * What /when-to-see-a-doctor/{name} shows: one step of a red flag.
 *
 * @param level end of message keys
 * @param within how soon, such as {@code 2 days}
 * @param mayIndicate conditions in the field's terms with the everyday word
 * @param review when the page above was last checked
 */
record SignPage(Topic topic, String level, String within, List<String> mayIndicate, Review review,
		References references) {

	static Optional<SignPage> of(Slug name, RedFlags flags, Topics topics, References references) {
		return flags.all()
			.stream()
			.flatMap((flag) -> flag.steps()
				.stream()
				.filter((step) -> step.name().equals(name))
				.map((step) -> new SignPage(topics.get(step.path()), step.disposition().level().code(),
						step.disposition().within().code(), flag.mayIndicate(),
						topics.review(step.path()).orElseThrow(), references)))
			.findFirst();
	}

}
