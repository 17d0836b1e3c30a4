-- What a red flag is about, by which the page lists it; which of its steps stands open there. The seeds are loaded anew after this
-- migration.

alter table red_flag add column about varchar(20) default 'whole-body' not null check (about in ('legs', 'hands-and-face',
	'back-and-nerves', 'heart-and-breath', 'head', 'whole-body', 'illness', 'medicines', 'pregnancy', 'children'));
alter table flag_step add column common boolean default false not null;
