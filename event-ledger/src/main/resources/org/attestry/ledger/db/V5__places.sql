-- Where each entry of a stream is in the one order. It takes over what an index of ledger.event did, because no index of
-- a partitioned table can keep streams apart across its partitions. Like an index it can be made again from the events:
--     insert into ledger.place (position, sequence, stream_id)
--         select position, sequence, stream_id from ledger.event order by stream_id, sequence;
create table ledger.place (
    position  bigint not null,
    sequence  bigint not null,
    stream_id text   collate "C" not null
);
comment on table ledger.place is 'Where each entry of a stream is in the one order; made again from ledger.event';

insert into ledger.place (position, sequence, stream_id)
    select position, sequence, stream_id from ledger.event order by stream_id, sequence;
alter table ledger.place add primary key (stream_id, sequence);
alter table ledger.event drop constraint event_stream_id_sequence_key;

grant select on ledger.place to attestry_ledger_writer, attestry_ledger_reader;
