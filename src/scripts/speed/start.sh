#!/usr/bin/env bash
# What a start costs, and what memory the site takes after every page was asked for, on the JDKs that are named.
#   ./mvnw -DskipTests package && src/scripts/speed/start.sh /usr/lib/jvm/JDK...
# Best of three starts; processor seconds until it says that it is ready. "Cache": of a start, as extract.sh makes it for that JDK. "Small": with one
# compiler, and without what the JVM keeps only while there is room.
set -euo pipefail
. "$(dirname "$0")/../operations/lib.sh"
need curl
[ $# -gt 0 ] || { echo "Name the folders of JDKs" >&2; exit 2; }

# flags
start() {
	"$JAVA_HOME/bin/java" -XX:+UseSerialGC "$@" -jar "$work/site/cramp-explorer.jar" --server.port=18081 --server.address=127.0.0.1 \
		--cramp-explorer.address=http://127.0.0.1:18081 >"$work/one.log" 2>&1 &
	processes[one]=$!
	until curl -sf -o /dev/null http://127.0.0.1:18081/actuator/health/readiness; do
		kill -0 "${processes[one]}" 2>/dev/null || { cat "$work/one.log" >&2; return 1; }
		sleep 0.1
	done
}

# Every page that search engines may list, and every source, twice; prints how many were not answered with 200.
ask_all() {
	curl -s http://127.0.0.1:18081/sitemap.xml | grep -o '<loc>[^<]*' | sed 's/<loc>//' >"$work/pages"
	for kind in $(grep '/sources/' "$work/pages"); do curl -s "$kind" | grep -o 'href="/sources/[a-z0-9-]*"' | sed 's#href="#http://127.0.0.1:18081#; s/"//'; done |
		sort -u >>"$work/pages"
	for _ in 1 2; do sed 's/.*/url = "&"\noutput = "\/dev\/null"/' "$work/pages" | curl -s -w '%{http_code}\n' -K -; done | grep -vc 200 || true
}

echo "| JDK | start | CPU s | heap after it, MB | pages | not 200 | heap after them, MB | RSS MB |"
echo "|---|---|---|---|---|---|---|---|"
for JAVA_HOME in "$@"; do
	export JAVA_HOME
	version=$("$JAVA_HOME/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.version = //p')
	rm -rf "$work/site"
	"$examples/extract.sh" "$work/site" >/dev/null
	cache=$([ -f "$work/site/cramp-explorer.aot" ] && echo "-XX:AOTCache=$work/site/cramp-explorer.aot" ||
		echo "-XX:SharedArchiveFile=$work/site/cramp-explorer.jsa")
	for flags in -Xmx512m "-Xmx512m $cache" "-Xmx128m $cache" "-Xmx128m $cache -XX:TieredStopAtLevel=1 -XX:SoftRefLRUPolicyMSPerMB=0"; do
		best=
		for _ in 1 2 3; do
			[ -z "${processes[one]:-}" ] || stop TERM one
			start $flags
			took=$(ticks one)
			best=$(printf '%s\n' $best "$took" | sort -n | head -n 1)
		done
		before=$(heap one)
		bad=$(ask_all)
		echo "| $version | ${flags%% *}$(case $flags in *Tiered*) echo ', cache, small' ;; *' '*) echo ', cache' ;; esac) | $((best / 100)).$((best / 10 % 10)) | $before | $(wc -l <"$work/pages") | $bad | $(heap one) | $(awk '/VmRSS/ { print int($2 / 1024) }' "/proc/${processes[one]}/status") |"
		stop TERM one
	done
done
