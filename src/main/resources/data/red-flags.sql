select s.name as code, s.red_flag, s.number as step, s.title, s.level, s.within, s.who, r.about, s.path as page
from flag_step s join red_flag r on r.code = s.red_flag
order by r.position, s.number
