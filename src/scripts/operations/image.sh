#!/usr/bin/env bash
# Builds an image of the site with buildah, without a Docker engine and without a registry, runs it, and asks for pages.
#   ./mvnw -DskipTests package && JAVA_HOME=/usr/lib/jvm/... src/scripts/operations/image.sh
# Needs root, buildah (Debian: apt-get install buildah) and a JDK 25 with jmods. Leaves target/cramp-explorer-image.tar.
set -euo pipefail
cd "$(dirname "$0")/../../.."
command -v buildah >/dev/null || { echo "buildah is missing: apt-get install buildah" >&2; exit 2; }
java_home=${JAVA_HOME:?Name a JDK 25}
work=$(mktemp -d)
export BUILDAH_ISOLATION=chroot STORAGE_DRIVER=vfs
trap 'kill ${site:-} 2>/dev/null || true; buildah rm -a >/dev/null 2>&1 || true; rm -rf "$work"' EXIT

mkdir -p "$work/root/tmp" "$work/root/etc" "$work/root/lib64"
"$java_home/bin/jlink" --no-header-files --no-man-pages --strip-debug --compress zip-6 --output "$work/root/java" \
	--add-modules java.base,java.compiler,java.desktop,java.instrument,java.logging,java.management,java.naming,java.net.http,java.security.jgss,java.sql,java.xml,jdk.crypto.cryptoki,jdk.jfr,jdk.management,jdk.net,jdk.unsupported,jdk.zipfs
chmod 1777 "$work/root/tmp"
echo 'cramp:x:10001:10001::/:/none' >"$work/root/etc/passwd"
echo 'hosts: files dns' >"$work/root/etc/nsswitch.conf"
# the C library, and what the Java of the image asks for
find "$work/root/java" -name '*.so' -o -path '*/bin/java' | xargs ldd 2>/dev/null |
	awk '/=> \//{print $3} /^\t\//{print $1}' | grep -v "^$work" | sort -u | while read -r library; do
	mkdir -p "$work/root$(dirname "$library")"
	cp -L "$library" "$work/root$library"
done

"$java_home/bin/java" -Djarmode=tools -jar target/cramp-explorer-*.jar extract --layers --destination "$work/layers" >/dev/null
mkdir -p "$work/dependencies" "$work/application"
cp -r "$work"/layers/dependencies/* "$work/dependencies/"
cp -r "$work"/layers/snapshot-dependencies/* "$work/dependencies/" 2>/dev/null || true
mv "$work"/layers/application/*.jar "$work/application/cramp-explorer.jar"
cp src/scripts/operations/Containerfile "$work/"

buildah bud --layers=false -q -f "$work/Containerfile" -t cramp-explorer "$work"
mkdir -p target
rm -f target/cramp-explorer-image.tar
buildah push -q cramp-explorer "oci-archive:$PWD/target/cramp-explorer-image.tar"
ls -l target/cramp-explorer-image.tar | awk '{printf "image: %.0f MB\n", $5 / 1e6}'

container=$(buildah from cramp-explorer)
buildah run --user 10001:10001 --env SERVER_PORT=18099 "$container" -- /java/bin/java -XX:+UseSerialGC -XX:MaxRAMPercentage=60 \
	-XX:AOTCache=/app/cramp-explorer.aot -jar /app/cramp-explorer.jar >"$work/log" 2>&1 &
site=$!
for _ in $(seq 120); do
	curl -sf -o /dev/null http://127.0.0.1:18099/actuator/health/readiness && break
	kill -0 "$site" 2>/dev/null || { cat "$work/log"; exit 1; }
	sleep 1
done
for path in / /nutrients/magnesium /check /actuator/health/liveness; do
	echo "$(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:18099$path") $path"
done
grep -o 'Started CrampExplorer.*' "$work/log"
