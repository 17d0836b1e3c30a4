-- nutrition: how much a food holds. The seeds are loaded anew after this migration.

drop table food_nutrient;
drop table food;

-- A food, or a kind of food that others belong to. Where an amount was measured it has a serving. The result suggests
-- only food that suits everyday meals of most people.
create table food (
	slug varchar(60) primary key,
	title varchar(100) not null unique,
	food_group varchar(40) not null,
	position integer not null unique,
	kind_of varchar(60) references food,
	usda varchar(10),
	serving varchar(40),
	grams decimal(6, 2) check (grams > 0),
	suggested boolean not null,
	constraint a_serving_is_whole check ((usda is null) = (serving is null) and (usda is null) = (grams is null)),
	check (slug <> kind_of)
);

-- Whom a food suits.
create table food_diet (
	food varchar(60) not null references food,
	diet varchar(10) not null check (diet in ('vegan', 'no-dairy', 'no-nuts', 'no-gluten', 'low-salt')),
	primary key (food, diet)
);

-- How much of a nutrient 100 g hold, in the unit of its reference intake. No row: not known.
create table food_amount (
	food varchar(60) not null references food,
	nutrient varchar(20) not null check (nutrient in ('magnesium', 'potassium', 'calcium', 'sodium', 'vitamin-d',
		'vitamin-b1', 'vitamin-b6', 'vitamin-b12', 'vitamin-k1')),
	per_100_g decimal(9, 3) not null check (per_100_g >= 0),
	primary key (food, nutrient)
);

-- Which document names which food for which nutrient.
create table food_nutrient (
	food varchar(60) not null references food,
	nutrient varchar(60) not null references nutrient,
	source varchar(60) not null,
	section varchar(60) not null,
	primary key (food, nutrient, source, section),
	foreign key (source, section) references source_section
);

-- questionnaire: which food a caution withholds
alter table personal_caution drop column withholds_food;
alter table personal_caution add column withholds varchar(10) check (withholds in ('all', 'potassium', 'animal'));
