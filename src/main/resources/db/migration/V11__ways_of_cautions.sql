-- questionnaire: a caution holds in one of several ways, and may give way to another

drop table personal_caution_finding;

-- Whom a caution is for: people whose answers have, in one of its ways, a finding of every line.
create table personal_caution_line (
	caution varchar(60) not null references personal_caution,
	way integer not null,
	line integer not null,
	finding varchar(60) not null references answer,
	primary key (caution, way, line, finding)
);

-- Where this other one holds, it stands alone. What withholds food gives way to nothing.
alter table personal_caution add column unless varchar(60) references personal_caution;
alter table personal_caution add constraint what_withholds_stands check (unless is null or withholds is null);
