-- Who may do what. Logins are made by whoever runs the database and are granted one of these groups.
do $$
declare
    wanted text;
begin
    foreach wanted in array array['attestry_ledger_writer', 'attestry_ledger_reader'] loop
        if not exists (select from pg_catalog.pg_roles where rolname = wanted) then
            begin
                execute format('create role %I nologin', wanted);
            exception when duplicate_object or unique_violation then
                null; -- roles belong to the whole server: another database was quicker
            end;
        end if;
    end loop;
end
$$;

revoke all on schema ledger from public;
revoke all on all tables in schema ledger from public;
revoke execute on function ledger.append, ledger.line, ledger.line_of, ledger.leaf, ledger.position_at, ledger.refuse from public;

grant usage on schema ledger to attestry_ledger_writer, attestry_ledger_reader;
grant select on ledger.event, ledger.head, ledger.claim, ledger.receipt, ledger.snapshot
    to attestry_ledger_writer, attestry_ledger_reader;
grant execute on function ledger.line, ledger.line_of, ledger.leaf, ledger.position_at
    to attestry_ledger_writer, attestry_ledger_reader;

-- the command side writes through one door; snapshots are its own shortcuts
grant execute on function ledger.append to attestry_ledger_writer;
grant insert, update, delete on ledger.snapshot to attestry_ledger_writer;
