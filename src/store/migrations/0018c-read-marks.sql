-- When the one reader of an open installation last marked a document as read.
create table read_marks (
  document_id text primary key,
  at timestamptz not null
);
