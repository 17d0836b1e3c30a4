-- questionnaire: findings after one of which a question is worth asking, or is not

create table question_gate (
	question varchar(40) not null references question,
	opens boolean not null,
	finding varchar(60) not null references answer,
	primary key (question, opens, finding)
);
