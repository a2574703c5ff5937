-- Tells fast whether every reading has its leaf.
create index log_readings on log (position) where kind = 'reading';

-- Other installations whose checkpoints are cosigned here, and whose cosignatures are kept. Only added to; the latest row of an origin counts.
create table peers (
  id bigint generated always as identity primary key,
  origin text not null,
  address text not null,
  log_key text not null,
  witness_key text not null,
  at timestamptz not null,
  by text not null
);
create index peers_by_origin on peers (origin, id desc);

-- The latest checkpoint of another log that was cosigned here.
create table witnessed (
  origin text primary key,
  size bigint not null,
  root text not null,
  note text not null,
  at timestamptz not null
);

-- What witnesses signed under our checkpoints: one line of a signed note.
create table cosignatures (
  size bigint not null references checkpoints,
  origin text not null,
  line text not null,
  signed_at timestamptz not null,
  primary key (size, origin)
);

-- Each meeting with another installation: what was asked and what came of it, with the documents compared.
create table exchanges (
  id bigint generated always as identity primary key,
  origin text not null,
  at timestamptz not null,
  size bigint not null,
  outcome text not null check (outcome in ('cosigned', 'failed')),
  said text not null,
  compared jsonb not null
);
create index exchanges_by_origin on exchanges (origin, id desc);

-- Each attempt to have a checkpoint stamped by a time-stamping authority (RFC 3161). Only added to.
create table tokens (
  id bigint generated always as identity primary key,
  size bigint not null references checkpoints,
  authority text not null,
  at timestamptz not null,
  outcome text not null check (outcome in ('granted', 'failed')),
  said text not null,
  -- The time-stamp token in base 64, and the time that it states; null where the attempt failed.
  token text,
  stamped_at timestamptz
);
create index tokens_by_size on tokens (size desc, id desc);

-- Captures found bad after they became versions. Only added to; a retraction is not undone.
create table retractions (
  id text primary key,
  capture_id text not null unique references captures,
  version_id text not null references versions,
  reason text not null check (reason <> ''),
  by text not null,
  at timestamptz not null
);

-- An alert about a change that no longer stands is followed by a correction to the same watch, which says why.
alter table alerts add column kind text not null default 'change' check (kind in ('change', 'correction'));
alter table alerts add column said text;
alter table alerts drop constraint alerts_watch_id_change_id_key;
alter table alerts add unique (watch_id, change_id, kind);
