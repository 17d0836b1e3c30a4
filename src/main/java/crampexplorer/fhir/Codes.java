package crampexplorer.fhir;

/** The codes of this site, each kind in a code system of its own. */
enum Codes {

	FINDINGS("findings"), FACTORS("factors"), CARE_LEVELS("care-levels"), RED_FLAGS("red-flags"), BANDS("bands");

	private final String kind;

	Codes(String kind) {
		this.kind = kind;
	}

	/** The id of its code system. */
	String id() {
		return "cramp-" + this.kind;
	}

	/** The end of message keys. */
	String kind() {
		return this.kind;
	}

}
