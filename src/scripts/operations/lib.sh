# For the scripts beside it: a work folder that goes away, instances of the site, and proxies, all on this machine alone.
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
examples=src/scripts/operations
work=$(mktemp -d)
chmod 755 "$work"
declare -A processes=()

end_all() {
	local process
	for process in "${processes[@]}"; do kill "$process" 2>/dev/null || true; done
	for process in "${processes[@]}"; do wait "$process" 2>/dev/null || true; done
	rm -rf "$work"
}
trap end_all EXIT

need() {
	local program
	for program in "$@"; do
		command -v "$program" >/dev/null || { echo "$program is missing: apt-get install ${program##*/}" >&2; exit 2; }
	done
}

# folder that extract.sh filled: the flag for its cache
cache() {
	[ -f "$1/cramp-explorer.aot" ] && echo "-XX:AOTCache=$1/cramp-explorer.aot" || echo "-XX:SharedArchiveFile=$1/cramp-explorer.jsa"
}

# name and port
start_site() {
	"${JAVA_HOME:+$JAVA_HOME/bin/}java" -XX:+UseSerialGC -Xmx256m $(cache "$work/site") -jar "$work/site/cramp-explorer.jar" --server.port="$2" \
		--server.address=127.0.0.1 --server.forward-headers-strategy=native >"$work/$1.log" 2>&1 &
	processes[$1]=$!
	local try
	for try in $(seq 180); do
		curl -sf -o /dev/null "http://127.0.0.1:$2/actuator/health/readiness" && return
		kill -0 "${processes[$1]}" 2>/dev/null || break
		sleep 1
	done
	cat "$work/$1.log" >&2
	return 1
}

# name: processor time that it has taken, in ticks of 10 ms
ticks() { awk '{ print $14 + $15 }' "/proc/${processes[$1]}/stat"; }

# name: heap after a collection, in MB
heap() {
	local jcmd=${JAVA_HOME:+$JAVA_HOME/bin/}jcmd
	# only every fourth collection leaves no gaps
	for _ in 1 2 3 4; do "$jcmd" "${processes[$1]}" GC.run >/dev/null; done
	"$jcmd" "${processes[$1]}" GC.heap_info | grep -o 'used [0-9]*K' | awk -F'[ K]' 'NR <= 2 { used += $2 } END { print int(used / 1024) }'
}

# signal and name
stop() {
	kill "-$1" "${processes[$2]}"
	wait "${processes[$2]}" 2>/dev/null || true
	unset "processes[$2]"
}

make_certificate() {
	openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=cramps.example -keyout "$work/privkey.pem" \
		-out "$work/fullchain.pem" 2>/dev/null
	cat "$work/fullchain.pem" "$work/privkey.pem" >"$work/whole.pem"
}

# The example, at ports that need no root: 18080, 18443, and 18081 and 18082 for the site. More sed expressions may follow.
start_nginx() {
	sed -e 's/listen 80;/listen 127.0.0.1:18080;/' -e 's/listen 443/listen 127.0.0.1:18443/' -e 's/:808\([12]\)/:1808\1/' \
		-e "s#/etc/ssl/cramps.example#$work#; s#/var/log/nginx#$work#" "$@" "$examples/nginx.conf" >"$work/site.conf"
	cat >"$work/nginx.conf" <<-END
		pid $work/nginx.pid;
		error_log $work/nginx-error.log crit;
		worker_processes 1;
		events { worker_connections 1024; }
		http { access_log off; client_body_temp_path $work/b; proxy_temp_path $work/p; fastcgi_temp_path $work/f;
		uwsgi_temp_path $work/u; scgi_temp_path $work/s; include $work/site.conf; }
	END
	nginx -q -t -c "$work/nginx.conf" -e "$work/nginx-error.log"
	nginx -c "$work/nginx.conf" -e "$work/nginx-error.log" -g 'daemon off;' &
	processes[nginx]=$!
	sleep 1
}

start_haproxy() {
	sed -e 's/bind :80$/bind 127.0.0.1:18080/' -e 's/bind :443/bind 127.0.0.1:18443/' -e 's/:808\([12]\)/:1808\1/' \
		-e "s#/etc/ssl/cramps.example#$work#" "$@" "$examples/haproxy.cfg" >"$work/haproxy.cfg"
	haproxy -c -q -f "$work/haproxy.cfg"
	haproxy -f "$work/haproxy.cfg" >"$work/haproxy.log" 2>&1 &
	processes[haproxy]=$!
	sleep 1
}
