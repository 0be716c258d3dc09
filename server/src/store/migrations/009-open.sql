-- The worklist reads what is to be done, not everything that ever was.

-- Kept with the projection. Rows of before get it when they are folded anew at the start.
alter table dossiers add column open boolean not null default true;
create index dossiers_open on dossiers (gemeente) where open;
