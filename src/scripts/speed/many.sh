#!/usr/bin/env bash
# The site with 10 and 100 times as many foods, with their amounts, and 10 times as many sources: what a start, memory and a page then cost.
#   ./mvnw -DskipTests package && src/scripts/speed/many.sh [times, 1 10 100 if none]
set -euo pipefail
. "$(dirname "$0")/../operations/lib.sh"
need curl wrk
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

# copies of foods and sources, each under a name of its own; what they are of a kind with, and what cites them, stays with the first
multiply() {
	local times=$1 seeds=$work/seeds$1 file copy title
	rm -rf "$seeds"
	cp -r seeds "$seeds"
	for file in foods food-amounts food-nutrients; do
		for copy in $(seq 2 "$times"); do
			title=; [ $file != foods ] || title="s/^([^,]*),\"([^\"]*)\"/\\1,\"\\2 $copy\"/; t name; s/^([^,]*),([^,]*)/\\1,\\2 $copy/; : name;"
			sed -E "1d; $title s/^([^,]*),/\\1-$copy,/" "seeds/$file.csv"
		done >>"$seeds/$file.csv"
	done
	# no two sources may have one address; a file of seeds may hold 3 MB, which is 15 times as many
	awk -v times="$((times < 10 ? times : 10))" '{ print } /^- slug: / { n++; slug[n] = $3; entry[n] = "" } n && !/^- slug: |^  (doi|pmid|pmcid|url): / { entry[n] = entry[n] $0 "\n" }
		END { for (copy = 2; copy <= times; copy++) for (i = 1; i <= n; i++) if (entry[i] ~ /^  kind: literature/)
			printf "- slug: %s-%d\n%s  url: \"https://example.org/%s/%d\"\n", slug[i], copy, entry[i], slug[i], copy }' seeds/sources.yaml >"$seeds/sources.yaml"
}

# path: processor µs of a request, once the page is kept
cost() {
	local from requests
	wrk -t1 -c8 -d4s -H 'Accept-Encoding: gzip' "http://127.0.0.1:18081$1" >/dev/null
	from=$(ticks one)
	requests=$(wrk -t1 -c8 -d4s -H 'Accept-Encoding: gzip' "http://127.0.0.1:18081$1" | awk '/requests in/ { print $1 }')
	echo $((($(ticks one) - from) * 10000 / requests))
}
size() { curl -s "http://127.0.0.1:18081$1" | wc -c; }

"$examples/extract.sh" "$work/site" >/dev/null
echo "| times | foods | sources | start, CPU s | heap after it, MB | magnesium, bytes | µs | /foods, bytes | µs |"
echo "|---|---|---|---|---|---|---|---|---|"
for times in ${*:-1 10 100}; do
	multiply "$times"
	"$java" -XX:+UseSerialGC -Xmx2g -jar "$work/site/cramp-explorer.jar" --server.port=18081 --server.address=127.0.0.1 \
		--cramp-explorer.seeds="file:$work/seeds$times" >"$work/one.log" 2>&1 &
	processes[one]=$!
	until curl -sf -o /dev/null http://127.0.0.1:18081/actuator/health/readiness; do
		kill -0 "${processes[one]}" 2>/dev/null || { tail -n 30 "$work/one.log" >&2; exit 1; }
		sleep 0.2
	done
	start=$(ticks one)
	heap=$(heap one)
	echo "| $times | $(($(wc -l <"$work/seeds$times/foods.csv") - 1)) | $(grep -c '^- slug: ' "$work/seeds$times/sources.yaml") | $((start / 100)) | $heap |" \
		"$(size /nutrients/magnesium) | $(cost /nutrients/magnesium) | $(size /foods) | $(cost /foods) |"
	stop TERM one
done
