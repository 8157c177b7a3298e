#!/bin/bash
# Run while an image is made: starts the side once, with a PostgreSQL of its own that is thrown away, asks it one question
# and stops it; on the way out the JVM writes what it loaded and linked to attestry.aot, from which the image starts.
# In the folder of attestry.jar: train.sh CLASS_THAT_MAKES_THE_TABLES ITS_JAR LOGIN_OF_THE_SIDE PORT_OF_THE_SIDE
set -euo pipefail
migration=$1 migration_jar=$2 login=$3 port=$4
here=$(mktemp -d)
export POSTGRES_USER=postgres PGHOST=127.0.0.1 PGPORT=54329 PGUSER=postgres
export ATTESTRY_OWNER_PASSWORD=training ATTESTRY_COMMAND_PASSWORD=training ATTESTRY_QUERY_PASSWORD=training
initdb --pgdata="$here/data" --username=postgres --auth=trust --no-sync >"$here/initdb.log"
pg_ctl --pgdata="$here/data" --options="-c port=$PGPORT -c listen_addresses=127.0.0.1 -c unix_socket_directories=$here" \
    --log="$here/postgres.log" --wait start
trap 'pg_ctl --pgdata="$here/data" --mode=immediate stop; rm -rf "$here"' EXIT
sh "$(dirname "$0")/logins.sh"

export ATTESTRY_DB_URL=jdbc:postgresql://127.0.0.1:$PGPORT/attestry ATTESTRY_DB_PASSWORD=training
export ATTESTRY_IDENTITY_JWKS=http://127.0.0.1:9/never-asked
ATTESTRY_DB_USER=attestry_owner java -cp "$migration_jar" "$migration"

ATTESTRY_DB_USER=$login java -XX:AOTCacheOutput=attestry.aot -jar attestry.jar &
side=$!
ready() {
    exec 3<>"/dev/tcp/127.0.0.1/$port" && printf 'GET /actuator/health/readiness HTTP/1.0\r\n\r\n' >&3 && grep -q '"UP"' <&3
}
for _ in $(seq 120); do
    if (ready) 2>"$here/not-yet.log"; then break; fi
    kill -0 "$side"
    sleep 0.5
done
kill -TERM "$side"
wait "$side" || true # ended by a signal
test -s attestry.aot
