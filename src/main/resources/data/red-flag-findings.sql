select l.step, l.way, l.exception, l.line, l.finding
from flag_step_line l
	join flag_step s on s.name = l.step
	join red_flag r on r.code = s.red_flag
order by r.position, s.number, l.way, l.exception, l.line, l.finding
