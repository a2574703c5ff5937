-- Prose that a configured language model made of a change's summary. Derived, and held to its sources again whenever it is shown.
create table change_drafts (
  change_id text not null,
  model text not null,
  at timestamptz not null,
  -- [{text, on}]: what was borne out, each with the texts of the sentences by rules that it rests on.
  sentences jsonb not null,
  -- [{text, why}]: what was dropped.
  dropped jsonb not null,
  primary key (change_id, model)
);
