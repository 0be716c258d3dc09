-- What can be learned: marked moments, and daily totals of the diagnosis.

create table mijlpalen (
  gemeente text not null,
  mijlpaal_id uuid not null,
  dag date not null,
  naam text not null,
  -- Kind of decision that it is about; null: all.
  soort text,
  primary key (gemeente, mijlpaal_id)
);

-- Totals of a day. A request adds one to each counter that it names; of the request itself nothing is kept.
create table tellingen (
  gemeente text not null,
  dag date not null,
  wat text not null,
  -- Question, route or kind of decision; '' where there is none.
  onderdeel text not null,
  aantal integer not null check (aantal > 0),
  primary key (gemeente, dag, wat, onderdeel)
);
