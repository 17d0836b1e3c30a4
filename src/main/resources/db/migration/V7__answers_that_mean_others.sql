-- questionnaire: an answer that means another one as well. Who missed a dialysis is on dialysis.
alter table answer add column means varchar(60) references answer;
