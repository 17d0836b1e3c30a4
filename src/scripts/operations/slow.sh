#!/usr/bin/env bash
# Very many slow clients beside one visitor, without a proxy and behind nginx as in the example: how many of the visitor's requests failed, and
# how long they took.
#   ./mvnw -DskipTests package && JAVA_HOME=/usr/lib/jvm/... src/scripts/operations/slow.sh [clients, 500] [seconds of each run, 25]
# Needs nginx, openssl and curl (Debian's packages). It sends requests to this machine alone.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
PATH=$PATH:/usr/sbin
need nginx openssl curl
clients=${1:-500}
seconds=${2:-25}
ulimit -n 8192

"$examples/extract.sh" "$work/site" >/dev/null
make_certificate
start_site one 18081
start_site two 18082
# as in the example, but without TLS, so that only slowness is seen
start_nginx -e 's/listen 127.0.0.1:18080;/listen 127.0.0.1:18079;/' -e 's/listen 127.0.0.1:18443 ssl http2/listen 127.0.0.1:18080 default_server/' -e '/ssl_/d'
for _ in $(seq 50); do curl -s -o /dev/null -o /dev/null http://127.0.0.1:1808{0,1}/nutrients/magnesium; sleep 0.05; done
echo "| where | what | clients | requests of the visitor | failed | median ms | p99 ms |"
echo "|---|---|---|---|---|---|---|"
for port in 18081 18080; do
	where=$([ $port = 18081 ] && echo "no proxy" || echo nginx)
	for kind in nobody idle "slow headers" "slow bodies" "slow readers"; do
		printf '| %s ' "$where"
		"${JAVA_HOME:+$JAVA_HOME/bin/}java" -XX:TieredStopAtLevel=1 "$examples/Slow.java" $port "$kind" "$([ "$kind" = nobody ] && echo 0 || echo "$clients")" "$seconds"
		sleep 12
	done
done
