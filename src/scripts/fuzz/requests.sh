#!/usr/bin/env bash
# Sends very many broken requests to a site with a small heap, and looks for answers of 5xx, traces, hangs, and anything that was typed in
# its log. Ends with 1 where there is one.
#   ./mvnw -DskipTests package && src/scripts/fuzz/requests.sh [connections, of about 2 answers each] [seed]
set -euo pipefail
. "$(dirname "$0")/../operations/lib.sh"
need curl jcmd
connections=${1:-500000}
seed=${2:-1}

"$examples/extract.sh" "$work/site" >/dev/null
start_site one 18081
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp target/test-classes crampexplorer.web.RawRequests 18081 "$seed" 20000 >/dev/null
before=$(heap one)
status=0
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp target/test-classes crampexplorer.web.RawRequests 18081 $((seed + 1)) "$connections" || status=1
echo
echo "Heap after collection, in MB: $before before, $(heap one) after. The site answers: $(curl -s -o /dev/null -w '%{http_code}' http://127.0.0.1:18081/)."
echo "Lines in its log with what was typed, a trace or a fault: $(grep -c 'zqxmarker\|dark-urine\|	at \|ERROR' "$work/one.log" || true)"
! grep -q 'zqxmarker\|dark-urine\|	at \|ERROR' "$work/one.log" || status=1
exit $status
