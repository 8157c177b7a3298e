#!/bin/sh
# Run once by the postgres image when it makes its data folder: three logins, each with no more than it needs.
# The owner brings the tables up to date; the command side appends and reads, and owns the tables of its policies; the
# query side reads, and owns its views.
set -eu
psql --no-psqlrc -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
    -v owner_password="$ATTESTRY_OWNER_PASSWORD" \
    -v command_password="$ATTESTRY_COMMAND_PASSWORD" \
    -v query_password="$ATTESTRY_QUERY_PASSWORD" <<'SQL'
create role attestry_ledger_writer nologin;
create role attestry_ledger_reader nologin;
create role attestry_owner login password :'owner_password';
create role attestry_command login password :'command_password' in role attestry_ledger_writer;
create role attestry_query login password :'query_password' in role attestry_ledger_reader;
create database attestry owner attestry_owner;
revoke all on database attestry from public;
grant connect on database attestry to attestry_command, attestry_query;
grant create on database attestry to attestry_command, attestry_query;
SQL
