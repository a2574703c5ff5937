-- Where a document's forms come from, with the times for which each place holds; and when each watched document is looked at
-- again. `page` is fetched by us; `collection` is a file of somebody's collection; `declared` says where a collection found the
-- document at a time, and is not fetched; the others are histories from elsewhere.
alter table sources drop constraint sources_kind_check;
alter table sources add constraint sources_kind_check
  check (kind in ('page', 'collection', 'declared', 'web-archive', 'warc-file', 'dated-file'));
-- Unknown where a declaration does not say since when.
alter table sources alter column valid_from drop not null;
create index sources_by_variant on sources (variant_id, kind);

create table schedules (
  document_id text primary key references documents,
  -- When it is looked at next; it waits while paused.
  next_at timestamptz not null,
  -- Seconds between two looks, as the rule has it now.
  pace integer not null,
  why text not null,
  paused_at timestamptz
);
create index schedules_by_time on schedules (next_at) where paused_at is null;
