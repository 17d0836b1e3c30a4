-- questionnaire: the short way through the check

create table interview_page (
	slug varchar(40) primary key,
	title varchar(100) not null,
	position int not null
);

-- a question of a page, or, without one, a list that a line of another question opens
create table interview_question (
	slug varchar(40) primary key,
	page varchar(40) references interview_page,
	asks varchar(40) references question,
	title varchar(200),
	why varchar(400),
	none_of_these varchar(100),
	position int not null
);

create table interview_line (
	question varchar(40) not null references interview_question,
	code varchar(60) not null,
	label varchar(300),
	opens boolean not null,
	position int not null,
	primary key (question, code)
);

-- whether "not sure" is offered
alter table question add column unsure boolean default false not null;
