-- Drafts: of someone who is logged in, and of someone who takes one along to another device with a code.

create table concepten (
  gemeente text not null,
  persoon_id uuid not null,
  -- Made by the browser; the objection is handed in under it.
  sleutel uuid not null,
  -- Another one after every change: the ETag.
  versie uuid not null,
  bewaard_op timestamptz not null,
  -- Both AES-256-GCM with a key outside the database.
  omschrijving text not null,
  inhoud text not null,
  primary key (gemeente, persoon_id, sleutel),
  foreign key (gemeente, persoon_id) references personen (gemeente, persoon_id)
);
create index concepten_oud on concepten (bewaard_op);

-- Nobody is logged in here, so there is no person. The browser encrypted it with a code that never comes here; id is made
-- from that code too, and does not lead back to it.
create table overdrachten (
  gemeente text not null,
  id text not null,
  inhoud text not null,
  gemaakt_op timestamptz not null,
  primary key (gemeente, id)
);
create index overdrachten_oud on overdrachten (gemaakt_op);

-- The key of a draft that was read; null for everything else.
alter table audit add column sleutel uuid;
