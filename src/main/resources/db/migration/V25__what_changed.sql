-- web: what changed on the site, for visitors; the seeds name the newest first
create table site_change (
	slug varchar(40) primary key,
	changed date not null,
	title varchar(80) not null,
	text varchar(300) not null,
	page varchar(120) not null,
	position integer not null unique
);
