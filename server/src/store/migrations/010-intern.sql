-- What employees do among themselves: a chain of its own, so that no view of a citizen can ever hold it.

create table intern (
  gemeente text not null,
  zaaknummer text not null,
  volgnummer integer not null check (volgnummer > 0),
  -- The employee who did it.
  persoon_id uuid not null,
  -- Made by the browser: the same act twice is one act.
  sleutel uuid not null,
  soort text not null,
  -- Canonical JSON, the very bytes that were hashed.
  tekst text not null,
  primary key (gemeente, zaaknummer, volgnummer),
  unique (gemeente, sleutel)
);

-- Free text and names of an internal entry. Erasing a row leaves the chain whole.
create table interninhoud (
  gemeente text not null,
  zaaknummer text not null,
  volgnummer integer not null,
  zout text not null,
  tekst text not null,
  primary key (gemeente, zaaknummer, volgnummer)
);

alter table dossiers
  -- Number of the last event, and of the last internal entry: which line of the worklist is still right.
  add column versie integer not null default 2,
  add column internversie integer not null default 0,
  -- Fold of the internal chain; null: nothing was done internally.
  add column intern text,
  -- What is counted of it, made again from both folds by whoever reads it first; null: to be made.
  add column feit text,
  -- The transaction that changed it last: what is kept in memory asks for what came since.
  add column tx xid8 not null default pg_current_xact_id();
create index dossiers_tx on dossiers (gemeente, tx);
update dossiers d set versie = (select max(volgnummer) from gebeurtenissen g where g.gemeente = d.gemeente and g.zaaknummer = d.zaaknummer);

-- Employees who logged in at least once.
create table medewerkers (
  gemeente text not null,
  persoon_id uuid not null,
  naam text not null,
  is_coordinator boolean not null,
  -- Handles objections; false: sees figures only.
  is_behandelaar boolean not null,
  gezien_op timestamptz not null,
  -- Last day of absence.
  afwezig_tot date,
  primary key (gemeente, persoon_id)
);

create table weergaven (
  gemeente text not null,
  persoon_id uuid not null,
  weergave_id uuid not null,
  naam text not null,
  -- JSON of the contract's Werkvraag.
  vraag text not null,
  primary key (gemeente, persoon_id, weergave_id)
);

alter table sessies
  drop constraint sessies_rol_check,
  add constraint sessies_rol_check check (rol in ('burger', 'behandelaar', 'leiding')),
  add column is_coordinator boolean not null default false;
alter table audit
  drop constraint audit_rol_check,
  add constraint audit_rol_check check (rol in ('burger', 'behandelaar', 'leiding'));

-- What a code asks: also that who objected on paper finds their own case.
alter table machtigingscodes
  drop constraint machtigingscodes_doel_check,
  add constraint machtigingscodes_doel_check check (doel in ('machtiging', 'toegang', 'koppelen'));
