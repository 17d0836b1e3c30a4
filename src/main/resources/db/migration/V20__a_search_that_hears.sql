-- search: words by what they tell of (a part of the body, a sign, a circumstance), and which of them together sound like a step of a
-- red flag; how people ask for a page; medicines by their names.

-- With one of the words of a group, a query tells of it. "finding": the answer of the check that says the same.
create table danger_word (
	code varchar(30) primary key,
	words varchar(2000) not null,
	finding varchar(60) references answer,
	position integer not null unique
);

-- Groups in order, with a space between; "a|b": one of them. "span": how many words apart they may stand at most. "finding": the answer
-- of the check that is this sign, if there is one.
create table danger_sign (
	position integer primary key,
	step varchar(60) not null references flag_step,
	heard varchar(100) not null,
	span integer,
	unless varchar(60) not null,
	finding varchar(60) references answer
);

-- A way of asking, and the page that answers it.
create table asked (
	position integer primary key,
	phrase varchar(80) not null unique,
	page varchar(120) not null
);

-- A medicine, what else it is called, what it is, and where the site speaks of it, if it does.
create table medicine_name (
	name varchar(60) primary key,
	brands varchar(120) not null,
	class_name varchar(80) not null,
	page varchar(120),
	position integer not null unique
);
