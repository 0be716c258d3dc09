-- How someone is known, who is a party to a dossier, and how one person lets another act for them (Awb 2:1).

alter table sessies
  add column methode text not null default 'digid' check (methode in ('digid', 'eherkenning', 'eidas', 'zonder', 'medewerker')),
  -- JSON of the contract's Sessie.organisatie, with eHerkenning only.
  add column organisatie text,
  -- The human being who acts for a company; persoon_id is the company.
  add column handelend_id uuid;
update sessies set methode = 'medewerker' where rol = 'behandelaar';
alter table sessies alter column methode drop default;

-- Who acted for the company; null for everybody who acts for themselves.
alter table audit add column handelend_id uuid;

-- A dossier belongs to everybody who is a party to it now. A row is never deleted: it ends.
create table partijen (
  gemeente text not null,
  zaaknummer text not null,
  persoon_id uuid not null,
  rol text not null check (rol in ('indiener', 'gemachtigde', 'vertegenwoordigde')),
  handelend_id uuid,
  sinds timestamptz not null,
  -- Null: still.
  tot timestamptz,
  primary key (gemeente, zaaknummer, persoon_id, sinds)
);
create unique index partijen_nu on partijen (gemeente, zaaknummer, persoon_id) where tot is null;
create index partijen_van on partijen (gemeente, persoon_id) where tot is null;
insert into partijen (gemeente, zaaknummer, persoon_id, rol, sinds)
  select gemeente, zaaknummer, persoon_id, 'indiener', ontvangen_op from dossiers;
-- dossiers.persoon_id stays, as who handed it in; who may see it is asked here.
drop index dossiers_van;

-- Codes with which the one who is represented finds the question. Only a keyed hash: the code itself is shown once.
create table machtigingscodes (
  gemeente text not null,
  code_hash text not null,
  zaaknummer text not null,
  -- Who gave it out, and may not use it.
  persoon_id uuid not null,
  gemaakt_op timestamptz not null,
  geldig_tot timestamptz not null,
  gebruikt_op timestamptz,
  -- Taken back, or replaced by a newer one.
  vervallen_op timestamptz,
  primary key (gemeente, code_hash)
);
create unique index machtigingscodes_open on machtigingscodes (gemeente, zaaknummer) where gebruikt_op is null and vervallen_op is null;
