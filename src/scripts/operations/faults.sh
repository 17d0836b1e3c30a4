#!/usr/bin/env bash
# Starts the site where it cannot start, and prints what it says. Ends with 1 where that is a trace, or nothing.
#   ./mvnw -DskipTests package && JAVA_HOME=/usr/lib/jvm/... src/scripts/operations/faults.sh
# As root it tries a full disk and one that may only be read too, on small file systems in memory.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
need curl
failed=0

fault() {
	local name=$1
	shift
	timeout 120 "${JAVA_HOME:+$JAVA_HOME/bin/}java" -XX:+UseSerialGC "${heap:--Xmx256m}" -XX:+ExitOnOutOfMemoryError \
		-jar "$work/site/cramp-explorer.jar" --server.address=127.0.0.1 --server.port=18083 "$@" >"$work/fault.log" 2>&1 && true
	local status=$? said
	said=$(sed -n '/^Description:/,/^Action:/p' "$work/fault.log" | grep -v '^\(Description:\|Action:\)\?$' | head -n 3 | tr '\n' ' ' |
		sed "s#$work#…#g" || true)
	[ -n "$said" ] || said=$(grep -m 1 -i 'OutOfMemory\|heap' "$work/fault.log" || true)
	# what H2 and Flyway say before it may hold one; the last word must not
	if [ -z "$said" ] || sed -n '/^APPLICATION FAILED/,$p' "$work/fault.log" | grep -q '^	at ' || [ $status -eq 124 ]; then
		failed=1
		said="WRONG (status $status): $said $(tail -n 3 "$work/fault.log" | tr '\n' ' ')"
	fi
	echo "| $name | $said |"
}

"$examples/extract.sh" "$work/site" >/dev/null
file() { echo "--spring.datasource.url=jdbc:h2:file:$work/$1"; }
echo "| fault | what it said |"
echo "|---|---|"
mkdir "$work/file"
seq 5000 >"$work/file/letter.mv.db"
fault "a file that is no database" "$(file file/letter)"
start_site one 18083
fault "the port is taken"
stop TERM one
fault "PostgreSQL does not answer" --spring.datasource.url=jdbc:postgresql://127.0.0.1:1/cramp
fault "no folder of seeds" --cramp-explorer.seeds=file:/nowhere
mkdir "$work/empty"
fault "an empty folder of seeds" "--cramp-explorer.seeds=file:$work/empty"
heap=-Xmx24m fault "a heap of 24 MB"
if [ "$(id -u)" -eq 0 ]; then
	mkdir "$work/small"
	if mount -t tmpfs -o size=400k tmpfs "$work/small" 2>/dev/null; then
		fault "a full disk" "$(file small/base)"
		rm -f "$work"/small/*
		mount -o remount,ro "$work/small"
		fault "a disk that may only be read" "$(file small/base)"
		umount "$work/small"
	else
		echo "not tried: a full disk, as nothing may be mounted here"
	fi
fi
exit $failed
