package crampexplorer.evidence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class SlugConverter implements AttributeConverter<Slug, String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable Slug slug) {
		return (slug != null) ? slug.value() : null;
	}

	@Override
	public @Nullable Slug convertToEntityAttribute(@Nullable String value) {
		return (value != null) ? new Slug(value) : null;
	}

}
