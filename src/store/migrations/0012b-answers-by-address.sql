-- “Not modified” speaks of the last answer of the same address.
create index capture_records_by_target on capture_records (target, at desc) where type = 'response';
