select c.code, c.factor, f.kind, h.name, c.class_name, c.one_in, f.path as page
from condition c
	join factor f on f.code = c.factor
	join headline h on h.topic = f.path
order by c.code
