-- Other policies that the current text of a variant names. Derived from the body, and found anew when its reading or the rules have another release.
create table document_references (
  variant_id text primary key,
  document_id text not null,
  reading_id bigint not null,
  release text not null,
  -- [{name, span, force, target, words}]
  found jsonb not null
);
create index document_references_by_document on document_references (document_id);
