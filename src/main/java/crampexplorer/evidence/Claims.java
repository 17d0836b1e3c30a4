package crampexplorer.evidence;

import java.util.List;

import org.springframework.stereotype.Component;

/** Every claim, read once at start. */
@Component
public class Claims {

	private final List<Claim> claims;

	private final Topics topics;

	private final Sources sources;

	Claims(ClaimRepository repository, Topics topics, Sources sources) {
		this.claims = repository.findAllByOrderByPosition();
		this.topics = topics;
		this.sources = sources;
	}

	List<Claim> all() {
		return this.claims;
	}

	/** The claims that stand on a page. */
	public List<ClaimBox> on(String page) {
		return this.claims.stream()
			.filter((claim) -> claim.page().equals(page))
			.map((claim) -> ClaimBox.of(claim, this.topics.get(claim.path()), this.sources))
			.toList();
	}

}
