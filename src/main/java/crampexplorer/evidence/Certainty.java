package crampexplorer.evidence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** How sure the evidence makes us, after GRADE (certainty of evidence). */
public enum Certainty {

	HIGH("high"), MODERATE("moderate"), LOW("low"), VERY_LOW("very-low");

	private final String code;

	Certainty(String code) {
		this.code = code;
	}

	/** The word in seeds, and the end of the message key {@code certainty.*}. */
	public String code() {
		return this.code;
	}

	@Converter(autoApply = true)
	static class CertaintyConverter implements AttributeConverter<Certainty, String> {

		@Override
		public @Nullable String convertToDatabaseColumn(@Nullable Certainty certainty) {
			return (certainty != null) ? certainty.code : null;
		}

		@Override
		public @Nullable Certainty convertToEntityAttribute(@Nullable String code) {
			if (code == null) {
				return null;
			}
			for (Certainty certainty : values()) {
				if (certainty.code.equals(code)) {
					return certainty;
				}
			}
			throw new IllegalArgumentException("No certainty " + code);
		}

	}

}
