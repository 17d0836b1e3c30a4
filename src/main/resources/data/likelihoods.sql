select l.condition, l.finding, l.of_hundred, l.certainty, l.reason, l.source, l.reported
from likelihood l join answer a on a.code = l.finding
order by l.condition, a.position
