-- What politeness remembers of a host (name and port), so that it outlives the process.
create table hosts (
  host text primary key,
  -- robots.txt as last read: when, with what status, and its text where there was one.
  robots_at timestamptz,
  robots_status integer,
  robots text,
  -- Nothing is asked of the host before this time.
  wait_until timestamptz,
  -- Answers in a row that asked for patience.
  failures integer not null default 0
);

-- What the answer said of itself, to be shown to its server the next time.
alter table captures add column etag text;
alter table captures add column last_modified text;
-- The capture whose body this one found unchanged without receiving it again (304).
alter table captures add column refers_to text;
-- How the page was fetched, where it was: by HTTP alone, or by a browser that ran its scripts.
alter table captures add column render text check (render in ('http', 'browser'));
alter table captures add column screenshot_digest text;

create index captures_by_source on captures (source_id, captured_at desc, position desc);
