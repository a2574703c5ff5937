create table watches (
  id text primary key,
  kind text not null check (kind in ('platform', 'document', 'provision', 'type')),
  target text not null,
  since timestamptz not null,
  until timestamptz,
  unique (kind, target, since)
);

create table alerts (
  id text primary key,
  watch_id text not null references watches,
  change_id text not null references changes,
  at timestamptz not null,
  seen_at timestamptz,
  unique (watch_id, change_id)
);
create index alerts_by_time on alerts (at desc);

create table deliveries (
  id text primary key,
  alert_id text not null references alerts,
  channel text not null,
  at timestamptz not null,
  outcome text not null,
  said text
);
create index deliveries_by_alert on deliveries (alert_id);

-- What faces changed, by whom and when.
create table audit (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  act text not null,
  by text not null,
  details jsonb not null
);
