select story_set, entry, measure, hits, stories
from score
order by position
