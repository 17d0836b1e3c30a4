package crampexplorer.cause;

import java.util.List;

import crampexplorer.evidence.ClaimBox;
import crampexplorer.evidence.Claims;
import crampexplorer.evidence.Link;
import crampexplorer.evidence.Neighbours;
import crampexplorer.evidence.Part;
import crampexplorer.evidence.Passage;
import crampexplorer.evidence.References;
import crampexplorer.evidence.References.Reference;
import crampexplorer.evidence.Review;
import crampexplorer.evidence.Topic;
import org.jspecify.annotations.Nullable;

/** What /causes/{slug} shows. */
record CausePage(String title, String clinicalName, String summary, List<Passage> answer,
		@Nullable MedicineTable medicines, List<Passage> mechanism, List<Passage> triggers, List<Passage> fits,
		List<Passage> doesNotFit, List<Passage> helps, List<Passage> doctor, List<ClaimBox> claims,
		List<Passage> takeCare, List<Link> causes, List<Link> nutrients, List<Link> redFlags, Neighbours neighbours,
		List<Reference> references, Review review) {

	static CausePage of(Cause cause, List<Link> row, Topic topic, Medicines medicines, Claims claims,
			References references) {
		return new CausePage(cause.title(), cause.clinicalName(), cause.summary(), references.cite(topic, "answer"),
				medicines.on(cause.path(), references), references.cite(topic, "mechanism"),
				references.cite(topic, "triggers"), references.cite(topic, "fits"),
				references.cite(topic, "does-not-fit"), references.cite(topic, "helps"),
				references.cite(topic, "doctor"), claims.on(cause.path(), references),
				references.cite(topic, "take-care"), topic.related("/causes/"), topic.related("/nutrients/"),
				topic.related("/when-to-see-a-doctor#"), Neighbours.of(cause.link(), row), references.list(),
				topic.review());
	}

	/** For the links at the head of the page. */
	public List<Part> parts() {
		return Part.listed(Part.of("answer", "cause.answer"),
				new Part("linked", "medicines.linked", this.medicines != null),
				new Part("unproven", "medicines.unproven", this.medicines != null),
				Part.of("mechanism", "cause.mechanism", this.mechanism),
				Part.of("triggers", "cause.triggers", this.triggers), Part.of("fits", "cause.fits", this.fits),
				Part.of("does-not-fit", "cause.doesNotFit", this.doesNotFit),
				Part.of("helps", "cause.helps", this.helps), Part.of("doctor", "cause.doctor", this.doctor),
				Part.of("claims", "claims.title", this.claims), Part.of("take-care", "takeCare"),
				Part.of("sources", "footer.sources", this.references));
	}

}
