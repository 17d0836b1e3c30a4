#!/usr/bin/env bash
# Runs Lighthouse (mobile) on every page kind of a running site and prints a table: scores, bytes over the wire, requests.
#   ./mvnw -DskipTests package && java -jar target/cramp-explorer-*.jar            (in another window)
#   src/scripts/lighthouse.sh [address of the site, http://localhost:8080 unless told otherwise]
# Needs Node 20 or later and Chromium. Exits with 1 where a page is below the bar. Quiet machines give truer figures.
set -euo pipefail
cd "$(dirname "$0")/../.."
base=${1:-http://localhost:8080}
chromium=${CHROME_PATH:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}
[ -n "$chromium" ] || { echo "Chromium is missing: install it (Debian: apt-get install chromium), or set CHROME_PATH" >&2; exit 2; }
curl -sf -o /dev/null "$base/" || { echo "No site at $base: start it with java -jar target/cramp-explorer-*.jar" >&2; exit 2; }
tools=target/lighthouse
mkdir -p "$tools"
PUPPETEER_SKIP_DOWNLOAD=1 npm install --prefix "$tools" --no-save --no-audit --no-fund --silent --ignore-scripts \
  lighthouse@12.8.2 puppeteer-core@24.43.1
cp src/scripts/lighthouse.mjs "$tools/"
CHROME_PATH=$chromium node "$tools/lighthouse.mjs" "$base" | tee target/lighthouse.md
