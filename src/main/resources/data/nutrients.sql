select slug as code, title as name, measured_slug as measured, measured_title as measured_name,
	(select min(unit) from reference_intake where nutrient = slug) as unit
from nutrient
order by position
