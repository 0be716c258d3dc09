-- What the sender of notices remembers of a row, and who looked at what.

alter table uitgaand
  add column pogingen integer not null default 0,
  -- Not before this moment; while a notice is being sent, until when it is left alone. Null: at once.
  add column volgende_poging timestamptz,
  -- A code. Never the text of a mail server: that can hold an address.
  add column laatste_fout text,
  -- Null while it must still go. A row that was given up stays, for a person to look at.
  add column uitkomst text check (uitkomst in ('verstuurd', 'niet-gevraagd', 'opgegeven')),
  add constraint uitgaand_klaar check ((uitkomst is null) = (verwerkt_op is null));
create index uitgaand_opgegeven on uitgaand (gemeente) where uitkomst = 'opgegeven';

-- Who read or tried to read which dossier, receipt or file. No content and no name: persoon_id is the subject.
create table audit (
  nummer bigint generated always as identity primary key,
  op timestamptz not null,
  gemeente text not null,
  persoon_id uuid not null,
  rol text not null check (rol in ('burger', 'behandelaar')),
  actie text not null,
  uitkomst text not null check (uitkomst in ('toegestaan', 'geweigerd')),
  -- As it was asked for; null when it was a list.
  zaaknummer text,
  bestand_id uuid
);
create index audit_zaak on audit (gemeente, zaaknummer, op);
create index audit_persoon on audit (gemeente, persoon_id, op);
-- On one line: a semicolon at the end of a line ends a statement.
create function audit_is_vast() returns trigger language plpgsql as $$ begin raise exception 'audit is append only' using errcode = 'insufficient_privilege'; end $$;
create trigger audit_vast before update or delete on audit for each row execute function audit_is_vast();
create trigger audit_niet_leeg before truncate on audit for each statement execute function audit_is_vast();
