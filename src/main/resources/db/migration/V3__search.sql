-- search: what people type, and what it leads to. The seeds are loaded anew after this migration.

-- What a nutrient or a cause is called, and its page in a line. The rooms that own them keep their own.
create table headline (
	topic varchar(120) primary key references topic,
	name varchar(100) not null,
	clinical_name varchar(100) not null,
	summary varchar(200) not null
);

-- What people type, and the words of this site for it.
create table synonym (
	position integer primary key,
	phrase varchar(60) not null,
	means varchar(60) not null,
	unique (phrase, means),
	check (phrase <> means)
);

-- Words that sound like a red flag: its card then stands before all results. With one of the words of "unless" they mean
-- something else.
create table emergency_word (
	phrase varchar(60) primary key,
	red_flag varchar(60) not null references red_flag,
	position integer not null unique,
	unless varchar(60) not null
);
