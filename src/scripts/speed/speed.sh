#!/usr/bin/env bash
# What a request costs: CPU of the server in µs, and p99 in ms, beside a bare servlet and nginx with the same bytes, in one run.
#   ./mvnw -DskipTests package && src/scripts/speed/speed.sh [--before site.jar] [--petclinic petclinic.jar] [--rounds 3] [--seconds 5] [--connections 8]
# Needs wrk, nginx and taskset (Debian's packages), and two cores: servers on the first, wrk on the second. Compare what stands in one table;
# figures of two runs, or of two machines, say little.
set -euo pipefail
. "$(dirname "$0")/../operations/lib.sh"
PATH=$PATH:/usr/sbin
need wrk nginx taskset curl
before= petclinic= rounds=3 seconds=5 connections=8
while [ $# -gt 0 ]; do
	case $1 in
	--before) before=$2 ;;
	--petclinic) petclinic=$2 ;;
	--rounds) rounds=$2 ;;
	--seconds) seconds=$2 ;;
	--connections) connections=$2 ;;
	*) echo "Not known: $1" >&2; exit 2 ;;
	esac
	shift 2
done
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
answers='finding=no-emergency-signs&finding=no-today-signs&finding=hard-painful-knot&finding=calf&finding=both-sides&finding=at-night'
answers="$answers&finding=seconds-to-minutes&finding=now-and-then&finding=takes-diuretic&finding=has-kidney-disease"
json='{"findings": ["no-emergency-signs", "no-today-signs", "hard-painful-knot", "calf", "both-sides", "at-night", "takes-diuretic"]}'

# name, port, program
start_jar() {
	"$java" -XX:+UseSerialGC -Xmx512m -jar "$3" --server.port="$2" --server.address=127.0.0.1 >"$work/$1.log" 2>&1 &
	processes[$1]=$!
	local try
	for try in $(seq 120); do
		curl -sf -o /dev/null "http://127.0.0.1:$2/" && return
		sleep 1
	done
	cat "$work/$1.log" >&2
	return 1
}

lua() { # name, media type, body
	printf 'wrk.method = "POST"\nwrk.headers["Content-Type"] = "%s"\nwrk.body = [[%s]]\n' "$2" "$3" >"$work/plain-$1.lua"
	{ cat "$work/plain-$1.lua" && printf 'wrk.headers["Accept-Encoding"] = "gzip"\n'; } >"$work/$1.lua"
}
lua page application/x-www-form-urlencoded "$answers&go=next"
lua result application/x-www-form-urlencoded "$answers&go=result"
lua json application/json "$json"
printf 'wrk.headers["Accept-Encoding"] = "gzip"\n' >"$work/get.lua"
: >"$work/plain-get.lua"

# server, port, script, path: CPU µs of a request, and p99 in ms
measure() {
	local from to
	from=$(ticks "$1")
	taskset -c 1 wrk -t1 -c"$connections" -d"${seconds}s" --latency -s "$work/$3.lua" "http://127.0.0.1:$2$4" >"$work/wrk"
	to=$(ticks "$1")
	awk -v ticks=$((to - from)) '/99%/ { p = $2; p99 = (p ~ /us/) ? p / 1000 : (p ~ /ms/) ? p + 0 : p * 1000 } /requests in/ { n = $1 }
		/Non-2xx/ { bad = $NF } END { if (bad > 0 && bad < n) print "mixed", bad > "/dev/stderr"; printf "%.1f %.2f\n", ticks * 10000 / n, p99 }' "$work/wrk"
}

median() { sort -n | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'; }

"$examples/extract.sh" "$work/site" >/dev/null
start_site site 18081
curl -s -H 'Accept-Encoding: gzip' http://127.0.0.1:18081/nutrients/magnesium >"$work/page.gz"
css=$(curl -s http://127.0.0.1:18081/ | grep -o '/css/[^"]*')
tag=$(curl -s -o /dev/null -H 'Accept-Encoding: gzip' -w '%header{etag}' http://127.0.0.1:18081/nutrients/magnesium)
printf 'wrk.headers["Accept-Encoding"] = "gzip"\nwrk.headers["If-None-Match"] = [[%s]]\n' "$tag" >"$work/known.lua"
"$java" -XX:+UseSerialGC -cp "$work/site/lib/*" src/scripts/speed/Bare.java 18084 "$work/page.gz" >"$work/bare.log" 2>&1 &
processes[bare]=$!
cat >"$work/speed-nginx.conf" <<-END
	pid $work/speed-nginx.pid; error_log $work/error.log crit; worker_processes 1; daemon off; master_process off;
	events { worker_connections 256; }
	http { access_log off; keepalive_requests 100000; server { listen 127.0.0.1:18085; root $work; default_type text/html;
	add_header Content-Encoding gzip; location / { try_files /page.gz =404; } }
	client_body_temp_path $work/b; proxy_temp_path $work/p; fastcgi_temp_path $work/f; uwsgi_temp_path $work/u; scgi_temp_path $work/s; }
END
nginx -c "$work/speed-nginx.conf" -e "$work/error.log" &
processes[nginx]=$!
[ -z "$before" ] || start_jar before 18086 "$before"
[ -z "$petclinic" ] || start_jar petclinic 18087 "$petclinic"

# what, server, port, script, path
rows=()
row() { rows+=("$1|$2|$3|$4|$5"); }
row "a bare servlet, the bytes of magnesium" bare 18084 get /
row "nginx, the same bytes" nginx 18085 get /
[ -z "$petclinic" ] || row "petclinic /vets.html" petclinic 18087 get /vets.html
for server in ${before:+before} site; do
	port=$([ "$server" = site ] && echo 18081 || echo 18086)
	for path in / /nutrients/magnesium /foods /foods?nutrient=magnesium /when-to-see-a-doctor /how-it-works/rules; do
		row "$server $path" "$server" "$port" get "$path"
	done
	row "$server magnesium, 304" "$server" "$port" known /nutrients/magnesium
	row "$server style sheet" "$server" "$port" get "$css"
	row "$server a page that is not there" "$server" "$port" get /nope
	row "$server /search?q=magnesium" "$server" "$port" get '/search?q=magnesium'
	row "$server a page of the check" "$server" "$port" page /check/feel
	row "$server /check/result" "$server" "$port" result /check/result
	row "$server POST /api/v1/assessments" "$server" "$port" json /api/v1/assessments
	# what is made for one visitor, as it is before it is made small
	row "$server /search?q=magnesium, no gzip" "$server" "$port" plain-get '/search?q=magnesium'
	row "$server a page of the check, no gzip" "$server" "$port" plain-page /check/feel
	row "$server /check/result, no gzip" "$server" "$port" plain-result /check/result
	row "$server POST /api/v1/assessments, no gzip" "$server" "$port" plain-json /api/v1/assessments
done

for process in "${processes[@]}"; do taskset -acp 0-1 "$process" >/dev/null; done
for entry in "${rows[@]}"; do
	IFS='|' read -r what server port script path <<<"$entry"
	# what is not kept is compiled only after some thousand requests
	case $script-$path in page-* | result-* | json-* | get-/search* | get-/vets* | get-/nope) warm=40 ;; *) warm=$([ "$server" = before ] && echo 20 || echo 6) ;; esac
	wrk -t1 -c8 -d"${warm}s" -s "$work/$script.lua" "http://127.0.0.1:$port$path" >/dev/null
done
for process in "${processes[@]}"; do taskset -acp 0 "$process" >/dev/null; done
for _ in $(seq "$rounds"); do
	for i in "${!rows[@]}"; do
		IFS='|' read -r what server port script path <<<"${rows[$i]}"
		measure "$server" "$port" "$script" "$path" >>"$work/row$i"
	done
done
bare=$(cut -d' ' -f1 "$work/row0" | median)
nginx=$(cut -d' ' -f1 "$work/row1" | median)
vets=$([ -z "$petclinic" ] || cut -d' ' -f1 "$work/row2" | median)
echo "| what | CPU µs | p99 ms | to the bare servlet | to nginx | ${petclinic:+to petclinic |}"
echo "|---|---|---|---|---|${petclinic:+---|}"
for i in "${!rows[@]}"; do
	us=$(cut -d' ' -f1 "$work/row$i" | median)
	p99=$(cut -d' ' -f2 "$work/row$i" | median)
	awk -v w="${rows[$i]%%|*}" -v u="$us" -v p="$p99" -v b="$bare" -v n="$nginx" -v v="$vets" 'BEGIN {
		printf "| %s | %.0f | %.2f | %.1f | %.1f |", w, u, p, u / b, u / n; if (v != "") printf " %.2f |", u / v; print "" }'
done
