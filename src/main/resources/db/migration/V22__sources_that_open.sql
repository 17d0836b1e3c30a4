-- Who made a source, where and when it was published, where it can be opened, and how much of it was read. The seeds are loaded anew
-- after this migration.

alter table source add column authors varchar(300);
alter table source add column publisher varchar(200);
alter table source add column container varchar(200);
alter table source add column volume varchar(20);
alter table source add column issue varchar(20);
alter table source add column pages varchar(40);
alter table source add column published integer;
alter table source add column doi varchar(120) unique;
alter table source add column pmid varchar(10) unique;
alter table source add column pmcid varchar(15) unique;
alter table source add column url varchar(300);
alter table source add column extent varchar(10) check (extent in ('full-text', 'abstract', 'part', 'page', 'citation', 'quoted'));
alter table source add column read_on date;
update source set publisher = left(title, 200), url = 'https:', extent = 'citation', read_on = date '2026-11-22' where kind = 'literature';
alter table source add constraint literature_has_a_publisher_or_container
	check (kind <> 'literature' or publisher is not null or container is not null);
alter table source add constraint literature_can_be_opened
	check (kind <> 'literature' or doi is not null or pmid is not null or pmcid is not null or url is not null);
alter table source add constraint literature_says_how_much_was_read_and_when
	check (kind <> 'literature' or (extent is not null and read_on is not null));
