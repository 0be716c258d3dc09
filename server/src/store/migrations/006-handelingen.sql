-- What people do in a dossier after it was handed in, and who may read along.

create table handelingen (
  gemeente text not null,
  -- Made by the browser for this one act; its files came in under it.
  sleutel uuid not null,
  zaaknummer text not null,
  persoon_id uuid not null,
  -- The event that it became.
  volgnummer integer not null,
  -- Of what was sent, with the salt of the event's content: worth nothing once that is erased.
  sha256 text not null,
  primary key (gemeente, sleutel)
);
create unique index handelingen_van on handelingen (gemeente, zaaknummer, volgnummer);

-- Which version of the fold made `staat`. Older than the program: it is made again from gebeurtenissen.
alter table dossiers add column vouw integer not null default 0;
create index dossiers_vouw on dossiers (vouw);

-- Someone who was let in to read along, by this event.
alter table partijen
  drop constraint partijen_rol_check,
  add constraint partijen_rol_check check (rol in ('indiener', 'gemachtigde', 'vertegenwoordigde', 'meelezer')),
  add column volgnummer integer;
