-- Runs the same on PGlite and on PostgreSQL 15 and later. Every row names its gemeente (tenant) and the person it belongs to.

create table personen (
  gemeente text not null,
  persoon_id uuid not null,
  -- Keyed hash of the identity: finds a person again without holding the number.
  subject text not null,
  -- AES-256-GCM with a key outside the database; null for staff, who have no BSN here.
  bsn_versleuteld text,
  gemaakt_op timestamptz not null,
  primary key (gemeente, persoon_id),
  unique (gemeente, subject)
);

create table sessies (
  token_hash text primary key,
  gemeente text not null,
  persoon_id uuid not null,
  rol text not null check (rol in ('burger', 'behandelaar')),
  naam text,
  niveau text not null,
  verloopt_op timestamptz not null,
  uiterlijk_op timestamptz not null,
  foreign key (gemeente, persoon_id) references personen (gemeente, persoon_id)
);
create index sessies_verloopt on sessies (verloopt_op);

create table inlogpogingen (
  token_hash text primary key,
  gemeente text not null,
  methode text not null,
  state text not null,
  nonce text not null,
  verifier text not null,
  terug text not null,
  verloopt_op timestamptz not null
);

create table indieningen (
  gemeente text not null,
  sleutel uuid not null,
  persoon_id uuid not null,
  gemaakt_op timestamptz not null,
  -- Both null until the objection is handed in; then never changed again.
  zaaknummer text,
  ontvangst text,
  primary key (gemeente, sleutel),
  unique (gemeente, zaaknummer),
  check ((zaaknummer is null) = (ontvangst is null))
);

create table bestanden (
  gemeente text not null,
  sleutel uuid not null,
  bestand_id uuid not null,
  persoon_id uuid not null,
  -- Where the bytes are; never made from the name.
  opslag_id uuid not null,
  naam text not null,
  soort text not null,
  bytes integer not null check (bytes > 0),
  sha256 text not null,
  ontvangen_op timestamptz not null,
  primary key (gemeente, sleutel, bestand_id),
  foreign key (gemeente, sleutel) references indieningen (gemeente, sleutel)
);

-- A projection: what all events of a dossier add up to. Can be made again from gebeurtenissen.
create table dossiers (
  gemeente text not null,
  zaaknummer text not null,
  persoon_id uuid not null,
  ontvangen_op timestamptz not null,
  staat text not null,
  primary key (gemeente, zaaknummer)
);
create index dossiers_van on dossiers (gemeente, persoon_id, ontvangen_op);

create table gebeurtenissen (
  gemeente text not null,
  zaaknummer text not null,
  volgnummer integer not null check (volgnummer > 0),
  -- Who caused it.
  persoon_id uuid not null,
  soort text not null,
  -- Canonical JSON, the very bytes that were hashed.
  tekst text not null,
  primary key (gemeente, zaaknummer, volgnummer)
);

-- Personal content of an event. Erasing a row leaves the chain whole.
create table inhoud (
  gemeente text not null,
  zaaknummer text not null,
  volgnummer integer not null,
  persoon_id uuid not null,
  zout text not null,
  tekst text not null,
  primary key (gemeente, zaaknummer, volgnummer)
);

-- What must go elsewhere (notice, case register), written in the transaction that caused it.
create table uitgaand (
  id uuid primary key,
  gemeente text not null,
  zaaknummer text not null,
  persoon_id uuid not null,
  soort text not null,
  gemaakt_op timestamptz not null,
  verwerkt_op timestamptz
);
create index uitgaand_open on uitgaand (gemaakt_op) where verwerkt_op is null;
