-- guidance: a red flag has steps, the most urgent first, each with ways to hold and what switches a way off

drop table emergency_word;
drop table red_flag_indication;
drop table red_flag_line;
drop table red_flag;

create table red_flag (
	code varchar(60) primary key,
	position integer not null unique
);

-- What some answers ask for. Of the steps of a flag, the first that holds counts.
create table flag_step (
	name varchar(60) primary key,
	red_flag varchar(60) not null references red_flag,
	number integer not null,
	title varchar(150) not null,
	level varchar(10) not null check (level in ('emergency', 'urgent', 'doctor')),
	within varchar(10) not null check (within in ('now', 'today', '2 days', '2 weeks', 'routine')),
	who varchar(20) not null check (who in ('emergency services', 'urgent care', 'maternity unit', 'specialist team',
		'doctor', 'pharmacist')),
	path varchar(120) not null unique references topic,
	unique (red_flag, number)
);

-- A step holds when every line of one of its ways has a chosen finding, but not where every line of an exception to
-- that way has one too.
create table flag_step_line (
	step varchar(60) not null references flag_step,
	way integer not null,
	exception boolean not null,
	line integer not null,
	finding varchar(60) not null references answer,
	primary key (step, way, exception, line, finding)
);

-- What a red flag may indicate, in the field's terms with the everyday word.
create table red_flag_indication (
	red_flag varchar(60) not null references red_flag,
	position integer not null,
	name varchar(150) not null,
	primary key (red_flag, position)
);

-- search: words that sound like a step of a red flag: its card then stands before all results. With one of the words of
-- "unless" they mean something else.
create table emergency_word (
	phrase varchar(60) primary key,
	step varchar(60) not null references flag_step,
	position integer not null unique,
	unless varchar(60) not null
);
