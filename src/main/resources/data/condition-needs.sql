select condition, line, finding
from condition_need
order by condition, line, finding
