select slug as code, who, first, first_three, care, source, reported
from published_score
order by position
