#!/usr/bin/env bash
# What a start costs, and what memory the site takes after every page was asked for, on the JDKs that are named.
#   ./mvnw -DskipTests package && src/scripts/speed/start.sh /usr/lib/jvm/JDK...
# Best of three starts; processor seconds until it says that it is ready. "Cache": of a start, as extract.sh makes it for that JDK. "Small": with one
# compiler, few new objects at once, and without what the JVM keeps only while there is room. "Prepared": with the parts that the build chose.
set -euo pipefail
. "$(dirname "$0")/../operations/lib.sh"
need curl
[ $# -gt 0 ] || { echo "Name the folders of JDKs" >&2; exit 2; }

# flags; the jar is that of $site
start() {
	"$JAVA_HOME/bin/java" -XX:+UseSerialGC "$@" -jar "$site/cramp-explorer.jar" --server.port=18081 --server.address=127.0.0.1 \
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
	rm -rf "$work/site" "$work/prepared"
	"$examples/extract.sh" "$work/site" >/dev/null
	"$examples/extract.sh" "$work/prepared" -Dspring.aot.enabled=true >/dev/null
	small="-XX:TieredStopAtLevel=1 -Xms80m -Xmn12m -XX:SoftRefLRUPolicyMSPerMB=0"
	for kind in "-Xmx512m" "-Xmx512m, cache" "-Xmx128m, cache" "-Xmx512m, cache, prepared" "-Xmx128m, cache, small" "-Xmx128m, cache, prepared, small"; do
		flags=${kind%%,*}
		site=$work/site
		case $kind in *prepared*) site=$work/prepared flags+=" -Dspring.aot.enabled=true" ;; esac
		case $kind in *cache*) flags+=" $(cache "$site")" ;; esac
		case $kind in *small*) flags+=" $small" ;; esac
		best=
		for _ in 1 2 3; do
			[ -z "${processes[one]:-}" ] || stop TERM one
			start $flags
			took=$(ticks one)
			best=$(printf '%s\n' $best "$took" | sort -n | head -n 1)
		done
		before=$(heap one)
		bad=$(ask_all)
		echo "| $version | $kind | $((best / 100)).$((best / 10 % 10)) | $before | $(wc -l <"$work/pages") | $bad | $(heap one) | $(awk '/VmRSS/ { print int($2 / 1024) }' "/proc/${processes[one]}/status") |"
		stop TERM one
	done
done
