#!/usr/bin/env bash
# Runs the examples of docs/operations.md on this machine and prints what was seen. Ends with 1 where something is not as said.
#   ./mvnw -DskipTests package && JAVA_HOME=/usr/lib/jvm/... src/scripts/operations/examples.sh
# Needs nginx, haproxy, systemd, openssl and curl (Debian's packages). It sends requests to this machine alone.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
PATH=$PATH:/usr/sbin
need nginx haproxy systemd-analyze openssl curl
failed=0

see() {
	if [[ $2 == $3 ]]; then echo "ok: $1: $2"; else echo "WRONG: $1: $2, not $3"; failed=1; fi
}

status() {
	curl -sk -o /dev/null -w '%{http_code}' --resolve cramps.example:18443:127.0.0.1 --resolve cramps.example:18080:127.0.0.1 "$@"
}

header() {
	curl -sk -o /dev/null -D - --resolve cramps.example:18443:127.0.0.1 "$1" | tr -d '\r' | sed -n "s/^$2: //Ip" | head -n 1
}

proxy() {
	local site=https://cramps.example:18443
	see "$1, page" "$(status $site/)" 200
	see "$1, plain HTTP" "$(status http://cramps.example:18080/)" 308
	see "$1, HSTS" "$(header $site/ strict-transport-security)" "max-age=31536000; includeSubDomains"
	see "$1, HSTS once" "$(curl -sk -D - -o /dev/null --resolve cramps.example:18443:127.0.0.1 $site/ | grep -ic strict-transport)" 1
	see "$1, HSTS where it refuses" "$(header $site/actuator/health strict-transport-security)" "max-age=31536000; includeSubDomains"
	see "$1, policy once" "$(curl -sk -D - -o /dev/null --resolve cramps.example:18443:127.0.0.1 $site/ | grep -ic content-security-policy)" 1
	see "$1, policy where it refuses" "$(header $site/actuator/health content-security-policy)" "default-src 'none'*"
	see "$1, plain API" "$(status -d '{"findings": []}' -H 'Content-Type: application/json' http://cramps.example:18080/api/v1/assessments)" 403
	see "$1, plain FHIR" "$(status http://cramps.example:18080/fhir/metadata)" 403
	see "$1, form" "$(status -d 'go=result&finding=foot' $site/check/result)" 200
	see "$1, health from outside" "$(status $site/actuator/health/readiness)" 404
	see "$1, health in another spelling" "$(status --path-as-is "$site/actuator;x/health/readiness")" 404
	see "$1, health, escaped" "$(status "$site/%61ctuator/health/readiness")" 404
	see "$1, search" "$(status "$site/search?q=zqxmarker")" 200
	local busy
	busy=$(seq 300 | xargs -P 8 -I{} curl -sk -o /dev/null -w '%{http_code}\n' --resolve cramps.example:18443:127.0.0.1 $site/robots.txt |
		grep -c 429 || true)
	see "$1, 300 requests at once: answered 429" "$([ "$busy" -gt 0 ] && echo some)" some
}

"$examples/extract.sh" "$work/site" | sed 's#\t.*##; s/^/laid out: /'
make_certificate
start_site one 18081
start_site two 18082

start_nginx
proxy nginx
see "nginx, queries in its log" "$(cat "$work"/*.log | grep -c zqxmarker || true)" 0
stop TERM nginx

start_haproxy
proxy haproxy
see "haproxy, queries in its log" "$(grep -c zqxmarker "$work/haproxy.log" || true)" 0
stop TERM haproxy

stop TERM one
stop TERM two
for proxy in nginx haproxy; do
	"start_$proxy"
	down=$(curl -sk -i --resolve cramps.example:18443:127.0.0.1 https://cramps.example:18443/ | tr -d '\r\n')
	see "$proxy, the site is down" "${down,,}" "http/* 503*retry-after: 30*in an emergency call 112*"
	stop TERM "$proxy"
done

mkdir -p "$work/unit"
# what this machine may not have is put in its place, so that the rest of the unit is checked
sed "s#^ExecStart=/usr/bin/java#ExecStart=$(command -v java)#" "$examples/cramp-explorer.service" >"$work/unit/cramp-explorer.service"
see "systemd-analyze verify" "$(systemd-analyze verify --man=no "$work/unit/cramp-explorer.service" 2>&1 | grep -F cramp-explorer.service || true)" ""
see "systemd-analyze security" "$(systemd-analyze security --offline=true "$work/unit/cramp-explorer.service" --no-pager 2>/dev/null |
	sed -n 's/.*exposure level for cramp-explorer.service: \([0-9.]*\).*/\1/p')" "[01].*"
echo "not run: the unit itself, where systemd does not run this machine"
exit $failed
