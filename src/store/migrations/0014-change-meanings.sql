-- What each release of the rubric of changes says of a change: derived from the passages on both sides, and made anew by
-- `readMeanings` whenever it is missing. An earlier release's row stays, so that scoring anew can be told from a change.
create table change_meanings (
  change_id text not null,
  release text not null,
  -- Later readings stand behind earlier ones.
  position bigint generated always as identity,
  direction text not null check (direction in ('better', 'worse', 'mixed', 'neutral')),
  business_direction text not null check (business_direction in ('better', 'worse', 'mixed', 'neutral')),
  severity smallint not null,
  kinds jsonb not null,
  affected jsonb not null,
  -- [{id, direction, business, severity, kind, affected, rules}]: the provisions of which there is something to say.
  provisions jsonb not null,
  primary key (change_id, release)
);
