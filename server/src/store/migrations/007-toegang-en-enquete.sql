-- Codes to read along with, and the survey.

-- What a code asks: that somebody confirms who acts for them, or reads along. One of each can be open.
alter table machtigingscodes
  add column doel text not null default 'machtiging' check (doel in ('machtiging', 'toegang')),
  -- Who answered: the same answer again by the same person, because the first one was lost, gives the same.
  add column gebruikt_door uuid;
alter table machtigingscodes alter column doel drop default;
drop index machtigingscodes_open;
create unique index machtigingscodes_open on machtigingscodes (gemeente, zaaknummer, doel) where gebruikt_op is null and vervallen_op is null;

-- What somebody said about how it went. No person, no case, no day: a month. The number is random, so that nothing is in order.
create table enqueteantwoorden (
  id uuid primary key,
  gemeente text not null,
  -- The first day of the month.
  maand date not null,
  moment text not null check (moment in ('gesprek', 'einde')),
  kant text not null check (kant in ('burger', 'behandelaar')),
  -- Which road the case took until then, and what kind of decision it is about: wide kinds only.
  weg text not null check (weg in ('informeel', 'formeel', 'ingetrokken')),
  soort text not null,
  gehoord smallint check (gehoord between 1 and 5),
  gerespecteerd smallint check (gerespecteerd between 1 and 5),
  begrepen smallint check (begrepen between 1 and 5),
  nuttig smallint check (nuttig between 1 and 5),
  minuten integer check (minuten between 0 and 10000)
);
create index enqueteantwoorden_maand on enqueteantwoorden (gemeente, maand);

-- That somebody answered, so that nobody is asked twice; not what, and not when.
create table enquetedeelname (
  gemeente text not null,
  zaaknummer text not null,
  persoon_id uuid not null,
  moment text not null check (moment in ('gesprek', 'einde')),
  primary key (gemeente, zaaknummer, persoon_id, moment)
);
