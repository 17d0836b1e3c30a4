-- a food without an amount has a row too, so that what is not known is said
select f.slug as food, n.measured_slug as nutrient, a.per_100_g,
	(select min(unit) from reference_intake where nutrient = n.slug) as unit
from food f
	join food_serving s on s.food = f.slug
	cross join nutrient n
	left join food_amount a on a.food = f.slug and a.nutrient = n.measured_slug
order by f.position, n.position
