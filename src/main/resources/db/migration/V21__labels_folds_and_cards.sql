-- What a verdict may be: "none" says that no evidence was found, and so has no certainty. What only the fold of a page shows. The
-- card of a claim that heads its page. The seeds are loaded anew after this migration.

alter table statement drop constraint verdict_and_certainty_stand_together;
alter table statement drop constraint qualifications_and_cautions_have_no_verdict;
alter table statement drop column verdict;
update statement set certainty = null;
alter table statement add column verdict varchar(10) check (verdict in ('supports', 'mixed', 'against', 'none'));
alter table statement add constraint certainty_stands_with_a_verdict
	check ((certainty is null) = (verdict is null or verdict = 'none'));
alter table statement add constraint qualifications_and_cautions_have_no_verdict
	check (verdict is null or kind in ('fact', 'claim'));
alter table statement add column folded boolean default false not null;

delete from claim;
alter table claim drop column verdict;
alter table claim add column verdict varchar(10) not null check (verdict in ('supports', 'mixed', 'against', 'none'));
alter table claim alter column certainty drop not null;
alter table claim add constraint certainty_of_a_claim check ((verdict = 'none') = (certainty is null));
-- How many trials and people its verdict rests on, in words; what the numbers of its bars count.
alter table claim add column rests varchar(60);
alter table claim add column unit varchar(60);
alter table claim add constraint only_a_card_has_bars check (unit is null or rests is not null);

-- A number of a card, drawn as a bar.
create table claim_bar (
	claim varchar(60) not null references claim,
	label varchar(40) not null,
	amount decimal(10, 2) not null check (amount >= 0),
	position integer not null unique,
	primary key (claim, label)
);

-- What a card rests on.
create table claim_card_source (
	claim varchar(60) not null references claim,
	source varchar(60) not null references source,
	reported boolean not null,
	position integer not null unique,
	primary key (claim, source)
);
