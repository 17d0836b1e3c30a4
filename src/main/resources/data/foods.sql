select f.slug as code, f.title as name, f.food_group, f.kind_of,
	exists (select 1 from food_diet where food = f.slug and diet = 'vegan') as vegan,
	exists (select 1 from food_diet where food = f.slug and diet = 'no-dairy') as no_dairy,
	exists (select 1 from food_diet where food = f.slug and diet = 'no-nuts') as no_nuts,
	exists (select 1 from food_diet where food = f.slug and diet = 'no-gluten') as no_gluten,
	exists (select 1 from food_diet where food = f.slug and diet = 'low-salt') as low_salt,
	s.usda, s.words as serving, s.grams as serving_g
from food f left join food_serving s on s.food = f.slug
order by f.position
