-- cause: factors that belong together

-- Findings that point to more than one factor at once. Its words are statements of its topic.
create table cluster (
	slug varchar(60) primary key,
	title varchar(100) not null unique,
	position integer not null unique
);

-- A cluster holds when each of its lines has a chosen finding.
create table cluster_line (
	cluster varchar(60) not null references cluster,
	line integer not null,
	finding varchar(60) not null references answer,
	primary key (cluster, line, finding)
);

-- It does not hold where one of these is chosen.
create table cluster_exception (
	cluster varchar(60) not null references cluster,
	finding varchar(60) not null references answer,
	primary key (cluster, finding)
);

-- The factors that it ties together, the one that leads to the others first.
create table cluster_factor (
	cluster varchar(60) not null references cluster,
	position integer not null,
	factor varchar(60) not null references factor,
	primary key (cluster, position),
	unique (cluster, factor)
);

-- Which answers of the check mean a class of medicines.
create table medicine_finding (
	medicine varchar(60) not null references medicine,
	finding varchar(60) not null references answer,
	primary key (medicine, finding)
);

-- method: how good the check is

-- How often the check was right on patient stories, counted by the tests.
create table score (
	story_set varchar(10) not null check (story_set in ('makers', 'aside')),
	entry varchar(10) not null check (entry in ('author', 'first', 'second')),
	measure varchar(30) not null,
	hits integer not null check (hits >= 0),
	stories integer not null check (stories > 0),
	position integer not null unique,
	primary key (story_set, entry, measure),
	check (hits <= stories)
);

-- What others found about symptom checkers and doctors, in percent. Empty: not reported.
create table published_score (
	slug varchar(40) primary key,
	who varchar(150) not null,
	first varchar(30),
	first_three varchar(30),
	care varchar(30),
	source varchar(60) not null references source,
	reported boolean not null,
	position integer not null unique
);
