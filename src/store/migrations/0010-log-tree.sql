-- Hashes of the log's whole subtrees of 256, 65,536, … leaves: what its tiles above the lowest hold, so that proofs need not read every leaf.
create table log_subtrees (
  -- 1 for 256 leaves, 2 for 256 × 256, …
  level smallint not null,
  number bigint not null,
  hash text not null,
  primary key (level, number)
);
