-- The knowledge base, room by room. Only the seed migration writes to it.

-- evidence: what every fact carries

-- Whatever may be cited: the four documents, the literature, a data set, or the makers' own judgement.
create table source (
	slug varchar(60) primary key,
	kind varchar(20) not null check (kind in ('document', 'literature', 'dataset', 'judgement')),
	title varchar(300) not null,
	read_in varchar(300) not null,
	position integer not null unique
);

-- The sections of a document. An entry made from a document names one.
create table source_section (
	source varchar(60) not null references source,
	slug varchar(60) not null,
	title varchar(200) not null,
	position integer not null,
	primary key (source, slug),
	unique (source, position)
);

-- Anything that has statements and an address: a page, or a part of a page.
create table topic (
	path varchar(120) primary key,
	title varchar(200) not null,
	position integer not null unique
);

-- When the content of a page was last checked, and when it is due.
create table review (
	topic varchar(120) primary key references topic,
	checked date not null,
	due date not null,
	check (checked < due)
);

-- Which topics belong together. Each pair stands in both directions, so that links lead back.
create table related_topic (
	topic varchar(120) not null references topic,
	other varchar(120) not null references topic,
	primary key (topic, other),
	check (topic <> other)
);

-- One thing that is said. A claim is a document's word that a qualification stands beside.
create table statement (
	id integer primary key,
	topic varchar(120) not null references topic,
	part varchar(40) not null,
	position integer not null,
	kind varchar(20) not null check (kind in ('fact', 'claim', 'qualification', 'caution')),
	text varchar(1000) not null,
	certainty varchar(10) check (certainty in ('high', 'moderate', 'low', 'very-low')),
	qualifies integer references statement,
	source varchar(60) references source,
	section varchar(60),
	reported boolean,
	unique (topic, part, position),
	foreign key (source, section) references source_section,
	constraint statement_has_a_source_or_is_a_caution check ((kind = 'caution') = (source is null)),
	constraint statement_says_whether_reported check ((source is null) = (reported is null)),
	constraint qualification_qualifies check (kind <> 'qualification' or qualifies is not null)
);

-- The further sources of a statement that rests on more than one.
create table statement_citation (
	statement integer not null references statement,
	position integer not null,
	source varchar(60) not null references source,
	section varchar(60),
	reported boolean not null,
	primary key (statement, position),
	foreign key (source, section) references source_section
);

-- nutrition

-- A nutrient of which too little, or too much, may add to cramps.
create table nutrient (
	slug varchar(60) primary key,
	title varchar(100) not null,
	clinical_name varchar(100) not null,
	summary varchar(200) not null,
	position integer not null unique
);

-- A food, or a kind of food, that a document names.
create table food (
	slug varchar(60) primary key,
	title varchar(100) not null,
	food_group varchar(40) not null,
	position integer not null unique
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

-- How much of a nutrient people need, or may have, in a day: dietary reference intakes of the USA and Canada.
create table reference_intake (
	nutrient varchar(60) not null references nutrient,
	kind varchar(3) not null check (kind in ('RDA', 'AI', 'UL')),
	who varchar(60) not null,
	amount decimal(7, 2) not null check (amount > 0),
	unit varchar(5) not null check (unit in ('mg', 'µg')),
	source varchar(60) not null references source,
	reported boolean not null,
	position integer not null unique,
	primary key (nutrient, kind, who)
);

-- questionnaire: the codebook of findings

-- A page of the check.
create table questionnaire_page (
	slug varchar(40) primary key,
	title varchar(100) not null,
	position integer not null unique
);

-- A question: many answers may be chosen, or one.
create table question (
	slug varchar(40) primary key,
	page varchar(40) not null references questionnaire_page,
	choice varchar(10) not null check (choice in ('many', 'one')),
	title varchar(200) not null,
	hint varchar(300),
	why varchar(400) not null,
	position integer not null unique
);

-- An answer is a finding. "None of these" excludes the others of its question.
create table answer (
	code varchar(60) primary key,
	question varchar(40) not null references question,
	none_of_these boolean not null,
	label varchar(300) not null,
	you varchar(300) not null,
	position integer not null unique
);

-- cause

-- A cause of cramps other than a nutrient.
create table cause (
	slug varchar(60) primary key,
	title varchar(100) not null,
	clinical_name varchar(100) not null,
	summary varchar(200) not null,
	position integer not null unique
);

-- What the check ranks. The prior is the percentage of people who ask about cramps to whom it applies.
create table factor (
	code varchar(60) primary key,
	kind varchar(10) not null check (kind in ('nutrient', 'cause')),
	name varchar(100) not null,
	path varchar(120) not null unique references topic,
	prior_percent decimal(4, 1) not null check (prior_percent > 0 and prior_percent < 100),
	cap varchar(10) not null check (cap in ('none', 'weak', 'some', 'strong')),
	position integer not null unique
);

-- How far a finding speaks for a factor (likelihood ratio above 1) or against it (below 1).
create table association (
	factor varchar(60) not null references factor,
	finding varchar(60) not null references answer,
	likelihood_ratio decimal(8, 3) not null check (likelihood_ratio > 0 and likelihood_ratio <> 1),
	clue_group varchar(20),
	general boolean not null,
	certainty varchar(10) not null check (certainty in ('high', 'moderate', 'low', 'very-low')),
	source varchar(60) not null references source,
	reported boolean not null,
	primary key (factor, finding)
);

-- relief

-- Something to do in a cramp, to prevent the next one, or with a doctor.
create table measure (
	slug varchar(60) primary key,
	title varchar(100) not null,
	time varchar(10) not null check (time in ('now', 'prevent', 'medical')),
	position integer not null unique
);

-- A point on which food and supplements are compared.
create table comparison (
	slug varchar(60) primary key,
	title varchar(100) not null,
	position integer not null unique
);

-- guidance

-- A sign that asks for care. What it says stands as statements of its topic, with their source.
create table red_flag (
	code varchar(60) primary key,
	title varchar(150) not null,
	level varchar(10) not null check (level in ('emergency', 'urgent', 'doctor')),
	within varchar(10) not null check (within in ('now', 'today', '2 days', '2 weeks', 'routine')),
	who varchar(20) not null check (who in ('emergency services', 'urgent care', 'maternity unit', 'specialist team',
		'doctor', 'pharmacist')),
	raised_level varchar(10) check (raised_level in ('emergency', 'urgent')),
	raised_within varchar(10) check (raised_within in ('now', 'today')),
	raised_who varchar(20) check (raised_who in ('emergency services', 'urgent care', 'maternity unit',
		'specialist team')),
	path varchar(120) not null unique references topic,
	position integer not null unique,
	constraint raised_wholly_or_not_at_all check ((raised_level is null) = (raised_within is null)
		and (raised_level is null) = (raised_who is null))
);

-- A flag holds when every line of one of its ways has a chosen finding; "raised" lines raise its level.
create table red_flag_line (
	red_flag varchar(60) not null references red_flag,
	way varchar(10) not null check (way in ('when', 'or-when', 'raised')),
	line integer not null,
	finding varchar(60) not null references answer,
	primary key (red_flag, way, line, finding)
);

-- What a red flag may indicate, in the field's terms with the everyday word.
create table red_flag_indication (
	red_flag varchar(60) not null references red_flag,
	position integer not null,
	name varchar(150) not null,
	primary key (red_flag, position)
);

-- questionnaire: what the result says to some people only

-- A caution for people who chose one of its findings. Its words are statements of its topic. Some stand in place of food
-- to eat more of.
create table personal_caution (
	code varchar(60) primary key,
	title varchar(100) not null,
	withholds_food boolean not null,
	path varchar(120) not null unique references topic,
	position integer not null unique
);

-- Whom a caution is for: any of these answers.
create table personal_caution_finding (
	caution varchar(60) not null references personal_caution,
	finding varchar(60) not null references answer,
	primary key (caution, finding)
);
