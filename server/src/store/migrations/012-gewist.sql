-- Content that is erased changes what is shown of its dossier, whoever erases it: what keeps lines in memory must hear of it.

create function inhoud_gewist() returns trigger language plpgsql as $$ begin update dossiers d set tx = pg_current_xact_id() from gewist g where d.gemeente = g.gemeente and d.zaaknummer = g.zaaknummer; return null; end $$;
create trigger inhoud_gewist after delete on inhoud referencing old table as gewist for each statement execute function inhoud_gewist();
create trigger inhoud_veranderd after update on inhoud referencing old table as gewist for each statement execute function inhoud_gewist();
