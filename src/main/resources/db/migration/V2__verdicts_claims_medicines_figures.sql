-- What the evidence says of a claim, and what that rests on. The seeds are loaded anew after this migration.

-- The kind of study or page that a source is, from the strongest to the weakest.
alter table source add column design varchar(20) check (design in ('systematic-review', 'trial', 'study', 'survey',
	'guideline', 'review', 'regulator', 'reference', 'health-advice', 'web-page'));
update source set design = 'web-page' where kind = 'literature';
alter table source add constraint literature_has_a_design check ((kind = 'literature') = (design is not null));

-- Whether the evidence supports what a statement claims. It stands with its certainty, or neither does.
alter table statement add column verdict varchar(10) check (verdict in ('supports', 'mixed', 'against'));
update statement set certainty = null;
alter table statement add constraint verdict_and_certainty_stand_together
	check ((verdict is null) = (certainty is null));
alter table statement add constraint qualifications_and_cautions_have_no_verdict
	check (verdict is null or kind in ('fact', 'claim'));

-- evidence: a claim that people meet, and what better evidence says. Its words are statements of its topic.
create table claim (
	slug varchar(60) primary key,
	title varchar(150) not null unique,
	page varchar(120) not null references topic,
	verdict varchar(10) not null check (verdict in ('supports', 'mixed', 'against')),
	certainty varchar(10) not null check (certainty in ('high', 'moderate', 'low', 'very-low')),
	position integer not null unique
);

-- nutrition: reference intakes of the United Kingdom beside those of the USA and Canada

drop table reference_intake;
create table reference_intake (
	nutrient varchar(60) not null references nutrient,
	kind varchar(3) not null check (kind in ('RDA', 'AI', 'UL', 'RNI')),
	who varchar(60) not null,
	amount decimal(7, 2) not null check (amount > 0),
	unit varchar(5) not null check (unit in ('mg', 'µg')),
	source varchar(60) not null references source,
	reported boolean not null,
	position integer not null unique,
	primary key (nutrient, kind, who)
);

-- cause: medicines linked with cramps. The ratio tells how often people began
-- treatment for cramps after a start of the medicine, against before.
create table medicine (
	slug varchar(60) primary key,
	title varchar(150) not null,
	strength varchar(10) not null check (strength in ('strong', 'moderate', 'weak', 'unproven')),
	ratio decimal(5, 2) check (ratio > 0),
	ratio_low decimal(5, 2),
	ratio_high decimal(5, 2),
	position integer not null unique,
	constraint a_ratio_has_its_range check ((ratio is null and ratio_low is null and ratio_high is null)
		or (strength <> 'unproven' and ratio_low is not null and ratio_low <= ratio and ratio_high is not null and ratio <= ratio_high))
);

-- cause: what may be taken for a cramp, or a cramp for it
create table look_alike (
	slug varchar(60) primary key,
	title varchar(100) not null,
	page varchar(120) references topic,
	position integer not null unique
);

-- frequency: figures in context

-- A table with bars. Its words are statements of its topic.
create table chart (
	slug varchar(60) primary key,
	title varchar(150) not null,
	shows varchar(200),
	position integer not null unique
);

-- One number of one source, in percent: a value, or a range.
create table figure (
	chart varchar(60) not null references chart,
	position integer not null,
	label varchar(150) not null,
	low decimal(4, 1) not null check (low between 0 and 100),
	high decimal(4, 1) not null check (high between 0 and 100),
	source varchar(60) not null references source,
	section varchar(60),
	reported boolean not null,
	primary key (chart, position),
	foreign key (source, section) references source_section,
	check (low <= high)
);

-- relief: pills and supplements stand apart from what else prevents
drop table measure;
create table measure (
	slug varchar(60) primary key,
	title varchar(100) not null,
	time varchar(10) not null check (time in ('now', 'prevent', 'pills', 'medical')),
	position integer not null unique
);
