-- The records. Captures, versions, readings and log entries are append-only; `standing`, `counterparts` and `type_counts`
-- are derived and may be rebuilt at any time from the others.

create table platforms (
  id text primary key,
  slug text not null unique,
  name text not null unique,
  invented boolean not null default false
);

create table documents (
  id text primary key,
  platform_id text not null references platforms,
  slug text not null,
  -- Terms type of the field's open list, with the collection's suffix where a platform has several of one type.
  type text not null,
  kind text not null,
  title text not null,
  unique (platform_id, slug)
);

create table variants (
  id text primary key,
  document_id text not null references documents,
  name text not null,
  -- Another variant of the document whose current words are the same; this one is then not counted again.
  same_as text references variants,
  -- False when the collection's latest commit no longer holds the document.
  current boolean not null default true,
  unique (document_id, name)
);

create table collections (
  id text primary key,
  name text not null unique,
  address text not null,
  head text,
  imported_at timestamptz
);

create table sources (
  id text primary key,
  variant_id text not null references variants,
  kind text not null check (kind in ('collection', 'page')),
  -- The page's address, or the path inside the collection.
  address text not null,
  collection_id text references collections,
  -- CSS and range selectors as given; null reads the main content.
  extraction jsonb,
  valid_from timestamptz not null,
  valid_until timestamptz
);

-- Where the archive keeps the bytes of a digest.
create table records (
  digest text primary key,
  file text not null,
  position bigint not null,
  length integer not null,
  size integer not null
);

create table captures (
  id text primary key,
  variant_id text not null references variants,
  source_id text not null references sources,
  -- When the bytes were fetched, as claimed: by our clock, or by the collection's commit.
  captured_at timestamptz not null,
  -- Order of the record among those of one time.
  position bigint not null,
  logged_at timestamptz not null,
  outcome text not null check (outcome in ('accepted', 'unchanged', 'quarantined', 'failed')),
  reasons jsonb not null default '[]',
  media_type text,
  body_digest text,
  address text,
  status integer,
  -- For imports: the commit, its path and what its message says that it is.
  commit_id text,
  recorded_kind text
);
create index captures_by_variant on captures (variant_id, captured_at, position);

create table readings (
  id bigint generated always as identity primary key,
  body_digest text not null,
  extraction text not null,
  release text not null,
  text_digest text not null,
  marks_digest text not null,
  -- Equal when the words are the same: stated dates, marks, white space and typography left out.
  words_digest text not null,
  title text,
  stated_updated text,
  stated_effective text,
  losses jsonb not null,
  -- Ordered blocks and placements, see provisions/outline.ts.
  outline text not null,
  unique (body_digest, extraction, release)
);

create table versions (
  id text primary key,
  document_id text not null references documents,
  variant_id text not null references variants,
  ordinal integer not null,
  capture_id text not null references captures,
  reading_id bigint not null references readings,
  captured_at timestamptz not null,
  kind text not null check (kind in ('first', 'change', 'technical')),
  recorded_kind text,
  status text not null check (status in ('accepted', 'quarantined', 'retracted')),
  wording_changed boolean not null,
  unique (variant_id, ordinal)
);
create index versions_by_time on versions (document_id, captured_at);
create index versions_by_capture on versions (capture_id);

create table passages (
  id bigint generated always as identity primary key,
  key text not null unique,
  body text not null,
  leads jsonb not null,
  heading text not null
);

create table assessments (
  passage_id bigint not null references passages,
  release text not null,
  types jsonb not null,
  main_type text,
  severity smallint not null,
  basis text not null,
  modality text not null,
  primary key (passage_id, release)
);

create table provisions (
  id text primary key,
  document_id text not null references documents,
  slug text not null,
  -- Another provision that took this one in, by a merge of lineages.
  alias_of text references provisions
);
create index provisions_by_document on provisions (document_id);

create table wordings (
  provision_id text not null references provisions,
  variant_id text not null references variants,
  passage_id bigint not null references passages,
  from_ordinal integer not null,
  -- The last ordinal that has it; null while it stands.
  to_ordinal integer,
  technical boolean not null,
  primary key (provision_id, variant_id, from_ordinal)
);

create index wordings_by_variant on wordings (variant_id, from_ordinal);

-- What is needed to follow a document on from its last version.
create table lineages (
  document_id text primary key references documents,
  state text not null
);

create table changes (
  id text primary key,
  platform_id text not null references platforms,
  document_id text not null references documents,
  variant_id text not null references variants,
  from_version text not null references versions,
  to_version text not null references versions,
  detected_after timestamptz not null,
  detected_by timestamptz not null,
  -- Null when published; otherwise why it is not: pending (its variant is still being followed), oscillation, residue, superseded.
  withheld text,
  severity smallint not null,
  added integer not null,
  removed integer not null,
  reworded integer not null,
  moved integer not null,
  -- Changed passages that carry no rule.
  others integer not null,
  -- [{id, kind, before, after}]: passages by number.
  provisions jsonb not null
);
create index changes_published on changes (detected_by desc, id) where withheld is null;
create index changes_by_document on changes (document_id, detected_by desc);
create index changes_by_platform on changes (platform_id, detected_by desc) where withheld is null;
create index changes_by_version on changes (to_version);

-- One row a provision that stands in the current version of a variant.
create table standing (
  provision_id text not null references provisions,
  variant_id text not null references variants,
  document_id text not null,
  platform_id text not null,
  version_id text not null,
  reading_id bigint not null,
  passage_id bigint not null,
  kind text not null,
  main_type text,
  severity smallint not null,
  -- Place among the provisions of the document, from 0.
  position integer not null,
  title text not null,
  number text,
  section jsonb not null,
  body_span int4[] not null,
  -- Flat: start, end, start, end, outermost first.
  lead_spans int4[] not null,
  -- True in the variant that stands for the document where several do.
  counted boolean not null,
  search tsvector not null,
  primary key (provision_id, variant_id)
);
create index standing_in_order on standing (variant_id, position);
create index standing_by_type on standing (main_type, platform_id) where counted;
create index standing_by_platform on standing (platform_id, severity desc) where counted;
create index standing_search on standing using gin (search);

create table counterparts (
  provision_id text primary key references provisions,
  -- [{id, nearness, same}], nearest first, one a platform.
  nearest jsonb not null
);

create table type_counts (
  type text primary key,
  platforms integer not null,
  provisions integer not null,
  high integer not null,
  medium integer not null,
  low integer not null,
  -- Platforms with a readable current document of a kind where the type can stand.
  of integer not null
);
