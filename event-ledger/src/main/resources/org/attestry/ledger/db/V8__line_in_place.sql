-- The line asks to_json, which PostgreSQL calls stable. A function said to be more constant than what it asks is called
-- for each row and sets up its plan each time; said to be what it is, it becomes part of the statement that asks it.
alter function ledger.line_of(bigint, text, bigint, text, smallint, uuid, text, text, text) stable;
