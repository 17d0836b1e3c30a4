select nutrient, kind, who, amount, unit, source, reported
from reference_intake
order by position
