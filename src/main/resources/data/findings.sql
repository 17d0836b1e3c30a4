select a.code, a.label, q.slug as question, q.title as asks, q.choice, a.none_of_these, a.means, b.of_hundred
from answer a
	join question q on q.slug = a.question
	left join base_rate b on b.finding = a.code
order by a.position
