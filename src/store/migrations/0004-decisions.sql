-- What people decided, with their reasons. Only added to: the latest decision on a subject counts.
create table decisions (
  id text primary key,
  position bigint generated always as identity,
  subject_kind text not null check (subject_kind in ('capture')),
  subject text not null,
  verdict text not null check (verdict in ('accept', 'reject')),
  reason text not null check (reason <> ''),
  by text not null,
  at timestamptz not null
);
create index decisions_by_subject on decisions (subject_kind, subject, position desc);
create index captures_quarantined on captures (variant_id, captured_at) where outcome = 'quarantined';
