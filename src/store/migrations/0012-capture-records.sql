-- Which WARC records a capture has: of each answer on the way, request and response (or revisit), and what was made of the
-- last. What was imported has none: its one record is found by the digest of its body.
create table capture_records (
  capture_id text not null,
  step integer not null,
  part text not null,
  type text not null,
  record_id text not null,
  target text not null,
  at timestamptz not null,
  -- Of the payload as sent, its content codings left on: what a revisit refers by.
  payload_digest text,
  file text not null,
  position bigint not null,
  length integer not null,
  primary key (capture_id, step, part)
);
create index capture_records_by_payload on capture_records (payload_digest, at) where type = 'response';
create index capture_records_by_file on capture_records (file);
