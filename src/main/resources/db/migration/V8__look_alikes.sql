-- cause: what is no cause of cramps, but may be taken for one
alter table cause add column look_alike boolean default false not null;
