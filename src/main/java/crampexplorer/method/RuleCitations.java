package crampexplorer.method;

import java.util.stream.Stream;

import crampexplorer.evidence.Citing;
import crampexplorer.evidence.Link;
import crampexplorer.evidence.Topics;
import crampexplorer.likelihood.Likelihoods;

import org.springframework.stereotype.Component;

/** The sources of the table of likelihoods, and of what others found of such checks. */
@Component
class RuleCitations implements Citing {

	private final Likelihoods likelihoods;

	private final PublishedScoreRepository published;

	private final Topics topics;

	RuleCitations(Likelihoods likelihoods, PublishedScoreRepository published, Topics topics) {
		this.likelihoods = likelihoods;
		this.published = published;
		this.topics = topics;
	}

	@Override
	public Stream<Use> uses() {
		Link method = this.topics.get(MethodRoom.HOW_IT_WORKS).link();
		return Stream.concat(
				this.published.findAllByOrderByPosition().stream().map((score) -> Use.of(score.citation(), method)),
				this.likelihoods.all()
					.stream()
					.flatMap((condition) -> condition.citations()
						.map((citation) -> new Use(citation.source(), "likelihoods.title",
								new Link(this.likelihoods.name(condition),
										MethodRoom.RULES + "?condition=" + condition.code())))));
	}

}
