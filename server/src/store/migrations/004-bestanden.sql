-- What is known of a file's safety, and files that are still on their way.

alter table bestanden
  -- geen: there was no scanner. uitgesteld: it did not answer; looked at again later. besmet: found later, shut away.
  add column scan text not null default 'geen' check (scan in ('geen', 'uitgesteld', 'schoon', 'besmet'));
create index bestanden_scan on bestanden (scan) where scan <> 'schoon';
create index bestanden_ontvangen on bestanden (ontvangen_op);

-- A file of which a part came in. Its pieces lie in the store, one after another; ontvangen is their length together.
create table uploads (
  gemeente text not null,
  sleutel uuid not null,
  bestand_id uuid not null,
  persoon_id uuid not null,
  naam text not null,
  ontvangen integer not null check (ontvangen >= 0),
  -- Ids in the store, separated by spaces.
  delen text not null,
  bijgewerkt_op timestamptz not null,
  primary key (gemeente, sleutel, bestand_id),
  foreign key (gemeente, sleutel) references indieningen (gemeente, sleutel) on delete cascade
);
create index uploads_bijgewerkt on uploads (bijgewerkt_op);
