select slug as code, title as name, strength, ratio, ratio_low, ratio_high
from medicine
order by position
