#!/usr/bin/env bash
# Tries what operations.md says of PostgreSQL without a password: over TLS, a user that loads and one that only reads, each with a certificate of its own.
#   ./mvnw -DskipTests package && src/scripts/operations/certificate.sh
set -euo pipefail
. "$(dirname "$0")/lib.sh"
programs=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1 || true)
[ -n "$programs" ] || { echo "PostgreSQL is missing: apt-get install postgresql" >&2; exit 2; }
need openssl curl psql
as=()
[ "$(id -u)" -ne 0 ] || as=(runuser -u postgres --)
mkdir "$work/server"

openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=authority -keyout "$work/ca.key" -out "$work/ca.crt" 2>/dev/null
# name of the user or server, other names
certificate() {
	openssl req -newkey rsa:2048 -nodes -subj "/CN=$1" ${2:+-addext "subjectAltName=$2"} -keyout "$work/$1.key" -out "$work/$1.csr" 2>/dev/null
	openssl x509 -req -in "$work/$1.csr" -CA "$work/ca.crt" -CAkey "$work/ca.key" -CAcreateserial -days 1 -copy_extensions copy \
		-out "$work/$1.crt" 2>/dev/null
	# as the driver reads it
	openssl pkcs8 -topk8 -nocrypt -in "$work/$1.key" -outform DER -out "$work/$1.pk8"
}
certificate server IP:127.0.0.1
certificate cramp
certificate cramp_loads

cp "$work"/server.crt "$work"/server.key "$work"/ca.crt "$work/server/"
[ "$(id -u)" -ne 0 ] || chown -R postgres "$work/server"
chmod 700 "$work/server"
chmod 600 "$work/server/server.key"
"${as[@]}" "$programs/initdb" -D "$work/server/data" -U postgres -E UTF8 --locale=C --auth=reject -N >/dev/null
"${as[@]}" tee "$work/server/data/pg_hba.conf" >/dev/null <<-END
	local all postgres trust
	hostssl cramp cramp,cramp_loads 127.0.0.1/32 cert
END
# as a process of this shell, so that it ends with it
(cd / && exec "${as[@]}" "$programs/postgres" -D "$work/server/data" -p 18432 -k "$work/server" -c listen_addresses=127.0.0.1 -c ssl=on \
	-c ssl_cert_file="$work/server/server.crt" -c ssl_key_file="$work/server/server.key" -c ssl_ca_file="$work/server/ca.crt") >"$work/postgres.log" 2>&1 &
processes[postgres]=$!
ask() { (cd / && "${as[@]}" "$programs/psql" -q -t -A -h "$work/server" -p 18432 -U postgres "$@"); }
for _ in $(seq 60); do ask -c 'select 1' >/dev/null 2>&1 && break || sleep 1; done

ask -c 'create user cramp_loads' -c 'create user cramp' -c 'create database cramp owner cramp_loads'
ask -d cramp -c 'alter default privileges for role cramp_loads grant select on tables to cramp'

"$examples/extract.sh" "$work/site" >/dev/null
url() { echo "jdbc:postgresql://127.0.0.1:18432/cramp?sslmode=verify-full&sslrootcert=$work/ca.crt&sslcert=$work/$1.crt&sslkey=$work/$1.pk8"; }
export SPRING_DATASOURCE_URL SPRING_DATASOURCE_USERNAME=cramp SPRING_FLYWAY_URL SPRING_FLYWAY_USER=cramp_loads
SPRING_DATASOURCE_URL=$(url cramp)
SPRING_FLYWAY_URL=$(url cramp_loads)
start_site site 18081
echo "ok: the site is ready, and /nutrients/magnesium says $(curl -s -o /dev/null -w '%{http_code}' http://127.0.0.1:18081/nutrients/magnesium)"
ask -d cramp -c "select 'ok: ' || usename || ' reads by ' || version || ' as ' || client_dn from pg_stat_ssl join pg_stat_activity using (pid)
	where client_dn is not null group by usename, version, client_dn"
echo "ok: $(ask -d cramp -c 'select count(*) from pg_tables where tableowner = '"'cramp_loads'"' and schemaname = '"'public'") tables belong to cramp_loads"

# what must be refused, settings of psql, what to ask, words of the refusal
refused() {
	local said
	if said=$(psql "host=127.0.0.1 port=18432 dbname=cramp sslmode=verify-full sslrootcert=$work/ca.crt $2" -c "$3" 2>&1); then
		echo "NOT REFUSED: $1: $said" >&2
		exit 1
	fi
	grep -q "$4" <<<"$said" || { echo "Refused otherwise: $1: $said" >&2; exit 1; }
	echo "ok: refused: $1: $(head -n 1 <<<"$said" | sed 's/.*FATAL: *//')"
}
as_cramp="user=cramp sslcert=$work/cramp.crt sslkey=$work/cramp.key"
psql "host=127.0.0.1 port=18432 dbname=cramp sslmode=verify-full sslrootcert=$work/ca.crt $as_cramp" -q -t -A -c "select 'ok: cramp reads ' || count(*) || ' statements' from statement"
refused "a user who reads, and writes" "$as_cramp" "delete from statement" "permission denied"
refused "a user who reads, and makes a table" "$as_cramp" "create table mine (number integer)" "permission denied"
refused "no certificate" "user=cramp sslcert=$work/none sslkey=$work/none" "select 1" "requires a valid client certificate"
refused "the certificate of another" "user=cramp_loads sslcert=$work/cramp.crt sslkey=$work/cramp.key" "select 1" "certificate authentication failed"
