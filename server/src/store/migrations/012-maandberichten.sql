-- Which month report went to which address: a keyed hash of it, so that the table holds no address.

create table maandberichten (
  gemeente text not null,
  maand text not null,
  ontvanger text not null,
  pogingen integer not null default 0,
  volgende_poging timestamptz not null,
  verstuurd_op timestamptz,
  primary key (gemeente, maand, ontvanger)
);
