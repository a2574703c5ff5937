-- What screening goes by when it sets one capture beside others (text/screening/facts.ts); null in readings made before.
alter table readings add column screening jsonb;

-- What screening found of a capture beside the others of its timeline, where that is not what the capture's own outcome says: held
-- back, set aside, of another variant, or let in after it was held. Made anew from readings whenever a timeline grows.
create table screenings (
  capture_id text primary key,
  -- The timeline that it belongs to.
  variant_id text not null,
  verdict text not null check (verdict in ('accepted', 'unchanged', 'held', 'quarantined')),
  reasons jsonb not null default '[]'
);
create index screenings_by_variant on screenings (variant_id);
create index screenings_set_aside on screenings (capture_id) where verdict in ('held', 'quarantined');

alter table decisions drop constraint decisions_verdict_check;
alter table decisions add constraint decisions_verdict_check check (verdict in ('accept', 'reject', 'assign'));
-- For `assign`: the variant that the capture is a record of.
alter table decisions add column variant text;
