-- Where topics stand, and what seeds say in place of code. The seeds are loaded anew after this migration.

-- evidence: the name of the place where a topic stands; which parts it may have follows from it
alter table topic add column place varchar(20) default '' not null;
alter table topic alter column place drop default;

-- A pair of related topics stands once, whichever names the other; links lead both ways.

-- cause and nutrition: what a topic is called stands with the topic
alter table factor drop column name;
alter table factor drop column position;
alter table factor add column stands_back boolean default false not null;
alter table cause drop column clinical_name;
alter table cause drop column summary;
alter table cluster add column path varchar(120) references topic;
alter table nutrient drop column clinical_name;
alter table nutrient drop column summary;

-- What the amounts in foods are of: the nutrient itself, or another thing that stands for it.
alter table nutrient add column measured_slug varchar(40) default '' not null;
alter table nutrient add column measured_title varchar(100) default '' not null;
alter table nutrient alter column measured_slug drop default;
alter table nutrient alter column measured_title drop default;
alter table nutrient add column never_suggested boolean default false not null;

-- A serving of a food. Without one, no amount was measured.
create table food_serving (
	food varchar(60) primary key references food,
	usda varchar(10) not null,
	words varchar(40) not null,
	grams decimal(6, 2) not null,
	constraint a_serving_weighs_something check (grams > 0)
);
alter table food drop constraint a_serving_is_whole;
alter table food drop column usda;
alter table food drop column serving;
alter table food drop column grams;

-- How much of a nutrient 100 g hold, in the unit of its reference intake. No row: not known.
drop table food_amount;
create table food_amount (
	food varchar(60) not null references food,
	nutrient varchar(40) not null,
	per_100_g decimal(9, 3) not null,
	primary key (food, nutrient),
	constraint an_amount_is_not_negative check (per_100_g >= 0)
);

-- questionnaire: the marks of pages and answers
alter table questionnaire_page add column danger_signs boolean default false not null;
alter table answer add column cramp_like boolean;
alter table answer add column spot varchar(12);
alter table answer add constraint a_spot_is_in_the_picture
	check (spot in ('upper-leg', 'back-of-leg', 'front-of-leg', 'sole'));

-- Which food a caution withholds: all, animal, or what is rich in a nutrient.
alter table personal_caution drop column withholds;
alter table personal_caution add column withholds varchar(40);

-- method: the answers of the worked example
create table example_finding (
	position integer primary key,
	finding varchar(60) not null unique references answer
);
