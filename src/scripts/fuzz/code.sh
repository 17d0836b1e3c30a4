#!/usr/bin/env bash
# Looks for input that the code does not expect, with Jazzer: forms, JSON, codes, queries, addresses, headers. Each for its share of the time.
# What it finds it writes beside the tests, where ./mvnw verify tries it again. Ends with 1 where it found something.
#   src/scripts/fuzz/code.sh [minutes in all, 60 if none]
set -euo pipefail
cd "$(dirname "$0")/../../.."
minutes=${1:-60}
tests=$(grep -A1 '@FuzzTest' -r src/test/java --include='*Fuzz.java' | sed -n 's#.*/\([A-Za-z]*\)\.java-.*void \([A-Za-z]*\)(.*#\1\#\2#p')
each=$((minutes * 60 / $(wc -w <<<"$tests")))
log=$(mktemp)
trap 'rm -f "$log"' EXIT
found=0
echo "| what | seconds | inputs | places reached | found |"
echo "|---|---|---|---|---|"
for test in $tests; do
	JAZZER_FUZZ=1 JAZZER_MAX_DURATION=${each}s ./mvnw -q test -Dtest="$test" >"$log" 2>&1 || true
	inputs= places=
	read -r inputs places < <(sed -n 's/^#\([0-9]*\).* cov: \([0-9]*\).*/\1 \2/p' "$log" | tail -n 1) || true
	said=$(grep -m 1 '^== \|FuzzTestFinding' "$log" || true)
	[ -z "$said" ] || found=1
	echo "| $test | $each | ${inputs:-none} | ${places:-none} | ${said:-nothing} |"
	[ -n "${inputs:-}" ] || { tail -n 20 "$log" >&2; exit 2; }
done
exit $found
