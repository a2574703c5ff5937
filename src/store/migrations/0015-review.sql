-- What people decided on the types of a wording. `subject` is the key of the passage, which names its folded words wherever they stand.
alter table decisions drop constraint decisions_subject_kind_check;
alter table decisions add constraint decisions_subject_kind_check check (subject_kind in ('capture', 'passage'));
alter table decisions drop constraint decisions_verdict_check;
alter table decisions add constraint decisions_verdict_check check (verdict in ('accept', 'reject', 'assign', 'type'));
-- Of a decision on a passage: the provision and the version in which it was read, its types, the main one first, and its severity
-- where that was decided too; and where the words stand in that version's text: body, then leads, start and end by turns.
alter table decisions add column provision text;
alter table decisions add column version text;
alter table decisions add column types jsonb;
alter table decisions add column severity smallint;
alter table decisions add column spans int4[];

-- What people hold to be wrong about a provision's reading. Only added to; a later decision on the wording answers it.
create table disputes (
  id text primary key,
  position bigint generated always as identity,
  provision_id text not null,
  passage_id bigint not null,
  reason text not null check (reason <> ''),
  by text not null,
  at timestamptz not null
);
create index disputes_by_passage on disputes (passage_id, position desc);

create index standing_by_passage on standing (passage_id);
-- Wordings whose main type is far from sure: the queue of those to be reviewed.
create index assessments_unsure on assessments (severity desc, passage_id)
  where main_type is not null and (types->0->>'confidence')::float8 < 0.7;
