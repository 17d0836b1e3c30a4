#!/usr/bin/env bash
# Stops and kills one of two instances behind nginx and HAProxy while visitors ask, and prints how many requests failed.
#   ./mvnw -DskipTests package && JAVA_HOME=/usr/lib/jvm/... src/scripts/operations/rolling.sh [seconds of each run, 20]
# Needs nginx, haproxy, openssl and curl (Debian's packages). It sends requests to this machine alone.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
PATH=$PATH:/usr/sbin
need nginx haproxy openssl curl
seconds=${1:-20}
visitors=8

# proxy, signal
run() {
	"${JAVA_HOME:+$JAVA_HOME/bin/}java" -XX:TieredStopAtLevel=1 "$examples/Load.java" 18080 "$visitors" "$seconds" >"$work/load" &
	processes[load]=$!
	sleep $((seconds / 2))
	stop "$2" two
	wait "${processes[load]}"
	unset 'processes[load]'
	echo "| $1 | SIG$2 | $(sed 's/ requests, / | /; s/ failed {/ | /; s/}//' "$work/load") |"
	start_site two 18082
	# an instance that has answered nothing yet is slow
	for _ in 1 2 3 4 5; do curl -s -o /dev/null "http://127.0.0.1:18082/nutrients/magnesium"; done
}

"$examples/extract.sh" "$work/site" >/dev/null
make_certificate
start_site one 18081
start_site two 18082
echo "| proxy | stopped by | requests | failed | how |"
echo "|---|---|---|---|---|"

# all visitors have one address here, so there is no limit of rates; without TLS, so that only the site is seen
plain=(-e 's/listen 127.0.0.1:18080;/listen 127.0.0.1:18079;/' -e 's/listen 127.0.0.1:18443 ssl http2/listen 127.0.0.1:18080 default_server/'
	-e '/ssl_/d; /limit_/d; /error_page 429/d')
start_nginx "${plain[@]}"
run "nginx, as in the example" TERM
run "nginx, as in the example" KILL
stop TERM nginx
start_nginx "${plain[@]}" -e 's/ max_fails=0//; /proxy_next_upstream/d'
run "nginx, its defaults" TERM
run "nginx, its defaults" KILL
stop TERM nginx
start_haproxy -e '/bind .*:18443/d; /redirect location/d; /track-sc0/d; /deny_status/d; /stick-table/d'
run "HAProxy, as in the example" TERM
run "HAProxy, as in the example" KILL
