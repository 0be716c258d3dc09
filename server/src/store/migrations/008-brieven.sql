-- What cannot or may not go by mail becomes a letter that a person posts (Awb 2:8, 2:11).

alter table uitgaand
  -- Why it goes on paper; null: it does not.
  add column brief text check (brief in ('op-papier', 'niet-bezorgd')),
  add column gepost_op timestamptz,
  -- The handler who said so.
  add column gepost_door uuid,
  -- Several acts close together share one notice, or one letter: that of this row.
  add column samen_met uuid,
  add constraint uitgaand_gepost check ((gepost_op is null) = (gepost_door is null) and (gepost_op is null or brief is not null));
-- All partial, so that handing in an objection writes in none of them.
create index uitgaand_brieven on uitgaand (gemeente, gemaakt_op) where brief is not null and gepost_op is null;
create index uitgaand_verstuurd on uitgaand (gemeente, zaaknummer, persoon_id, verwerkt_op) where uitkomst = 'verstuurd';
