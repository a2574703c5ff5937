-- The transparency log: RFC 6962 leaves in order, and checkpoints signed over its root.
create table log (
  position bigint primary key,
  leaf_hash text not null,
  kind text not null,
  subject text not null,
  -- What the leaf hash is over, exactly.
  entry text not null,
  logged_at timestamptz not null
);
create index log_by_subject on log (subject);

create table checkpoints (
  size bigint primary key,
  note text not null,
  made_at timestamptz not null
);
