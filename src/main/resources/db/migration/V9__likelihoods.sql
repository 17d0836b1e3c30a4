-- cause: what the check ranks is a nutrient, a cause, or a condition that may be taken for one

drop table association;
drop table cluster_factor;
drop table factor;

create table factor (
	code varchar(60) primary key,
	kind varchar(10) not null check (kind in ('nutrient', 'cause', 'condition')),
	path varchar(120) not null unique references topic,
	-- where it is never ranked: of so many people who ask it might be the reason of one
	one_in decimal(6, 1) check (one_in > 1)
);

-- The factors that a cluster ties together, the one that leads to the others first.
create table cluster_factor (
	cluster varchar(60) not null references cluster,
	position integer not null,
	factor varchar(60) not null references factor,
	primary key (cluster, position),
	unique (cluster, factor)
);


-- likelihood: of 100 people whose main reason something is, how many give an answer

-- The columns of the table. Several conditions, its classes, may be shown under one factor.
create table condition (
	code varchar(40) primary key,
	factor varchar(60) not null references factor,
	-- what tells it from others of its factor
	class_name varchar(60),
	one_in decimal(6, 1) not null check (one_in >= 1)
);

-- It is ranked only if an answer of each line was given.
create table condition_need (
	condition varchar(40) not null references condition,
	line integer not null,
	finding varchar(60) not null references answer,
	primary key (condition, line, finding)
);

-- The rows of the table: of 100 people, how many give an answer where a condition does not say.
create table base_rate (
	finding varchar(60) primary key references answer,
	of_hundred decimal(6, 3) not null check (of_hundred > 0 and of_hundred <= 100)
);

-- The cells of the table.
create table likelihood (
	condition varchar(40) not null references condition,
	finding varchar(60) not null references base_rate,
	of_hundred decimal(6, 3) not null check (of_hundred >= 0 and of_hundred <= 100),
	reason varchar(160),
	certainty varchar(10) not null check (certainty in ('high', 'moderate', 'low', 'very-low')),
	source varchar(60) not null references source,
	reported boolean not null,
	primary key (condition, finding)
);

-- What the table alone does not say.
create table ranking_rule (
	position integer primary key,
	kind varchar(15) not null check (kind in ('same-clue', 'common', 'first', 'named', 'ordinary', 'not-ordinary')),
	factor varchar(60) references factor,
	constraint a_rule_is_about_answers_or_a_factor check ((kind in ('same-clue', 'common')) = (factor is null))
);

create table ranking_rule_finding (
	rule integer not null references ranking_rule,
	finding varchar(60) not null references answer,
	primary key (rule, finding)
);

-- questionnaire: what stands behind an answer, and which question is of medicines
alter table answer add column through varchar(60);
alter table question add column medicines boolean default false not null;

-- method: the sets of stories have changed
drop table score;
create table score (
	story_set varchar(20) not null check (story_set in ('development', 'cases', 'earlier', 'unseen')),
	entry varchar(10) not null check (entry in ('author', 'first', 'second')),
	measure varchar(30) not null,
	hits integer not null check (hits >= 0),
	stories integer not null check (stories > 0),
	position integer not null unique,
	primary key (story_set, entry, measure),
	check (hits <= stories)
);

