#!/usr/bin/env bash
# Shows the Questionnaire of a running site in LHC-Forms, a renderer of others, fills it in, and sends what it exports to $assess.
#   ./mvnw -DskipTests package && java -jar target/cramp-explorer-*.jar            (in another window)
#   src/scripts/fhir/lforms.sh [address of the site, http://localhost:8080 unless told otherwise] [folder for pictures]
# Needs Node 20 or later and Chromium. LHC-Forms comes under terms of its own, so it stays in target. Exits with 1 where something is
# not as it should be.
set -euo pipefail
cd "$(dirname "$0")/../../.."
base=${1:-http://localhost:8080}
pictures=$(realpath -m "${2:-target/lforms}")
chromium=${CHROME_PATH:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}
[ -n "$chromium" ] || { echo "Chromium is missing: install it (Debian: apt-get install chromium), or set CHROME_PATH" >&2; exit 2; }
curl -sf -o /dev/null "$base/fhir/metadata" || { echo "No site at $base: start it with java -jar target/cramp-explorer-*.jar" >&2; exit 2; }
tools=target/lforms
mkdir -p "$tools" "$pictures"
# its package asks for half of Angular, which its bundle holds already: it is unpacked, not installed
[ -d "$tools/package" ] || (cd "$tools" && npm pack --silent lforms@40.1.3 >/dev/null && tar -xzf lforms-40.1.3.tgz)
npm install --prefix "$tools" --no-save --no-audit --no-fund --silent --ignore-scripts playwright-core@1.62.0
cp src/scripts/fhir/lforms.mjs "$tools/"
CHROME_PATH=$chromium node "$tools/lforms.mjs" "$base" "$pictures"
