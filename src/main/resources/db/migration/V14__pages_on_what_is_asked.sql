-- questionnaire: a page on what a question asks about
alter table question add column read_path varchar(120) references topic;
