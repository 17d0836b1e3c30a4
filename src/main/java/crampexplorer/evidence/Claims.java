package crampexplorer.evidence;

import java.util.List;

import org.springframework.stereotype.Component;

/** Every claim, read once at start. */
@Component
public class Claims {

	private final List<Claim> claims;

	private final Topics topics;

	Claims(ClaimRepository repository, Topics topics) {
		this.claims = repository.findAllByOrderByPosition();
		this.topics = topics;
	}

	List<Claim> all() {
		return this.claims;
	}

	/** The claims that stand on a page, ready for it. */
	public List<ClaimBox> on(String page, References references) {
		return this.claims.stream()
			.filter((claim) -> claim.page().equals(page))
			.map((claim) -> references.cite(claim, this.topics.get(claim.path())))
			.toList();
	}

}
