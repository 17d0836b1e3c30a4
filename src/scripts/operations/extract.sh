#!/usr/bin/env bash
# Lays a built site out so that it starts fast: the jar, its libraries, and a cache of what a start does.
#   ./mvnw -DskipTests package && src/scripts/operations/extract.sh FOLDER [FLAG…]
# JAVA_HOME names the JDK that will run it. From 25 on the cache is cramp-explorer.aot (-XX:AOTCache), before cramp-explorer.jsa
# (-XX:SharedArchiveFile), which helps less. Flags that are named are those that it will run with too.
set -euo pipefail
cd "$(dirname "$0")/../../.."
target=${1:?Name the folder to lay it out in}
shift
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
jar=$(ls target/cramp-explorer-*.jar)
mkdir -p "$target"
"$java" -Djarmode=tools -jar "$jar" extract --force --destination "$target/laid" >/dev/null
rm -rf "$target/lib"
mv "$target/laid/lib" "$target/lib"
mv "$target/laid/${jar##*/}" "$target/cramp-explorer.jar"
rmdir "$target/laid"
cp docs/operations.md "$target/"
version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.specification.version = //p')
# with the collector that it will run with, or the cache is not used
if [ "${version%%.*}" -ge 25 ]; then
	cache=-XX:AOTCacheOutput="$target/cramp-explorer.aot"
else
	cache=-XX:ArchiveClassesAtExit="$target/cramp-explorer.jsa"
fi
"$java" -XX:+UseSerialGC "$cache" -Dspring.context.exit=onRefresh "$@" -jar "$target/cramp-explorer.jar" >"$target/training.log" 2>&1 || {
	cat "$target/training.log"
	exit 1
}
rm "$target/training.log"
du -sh "$target"
