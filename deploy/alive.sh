#!/usr/bin/env bash
# Ends with 0 where a worker on this machine answers that it is alive. For containers, which have no curl.
# Usage: alive.sh [port]                  (default: 5080)
set -euo pipefail
exec 3<> "/dev/tcp/127.0.0.1/${1:-5080}"
printf 'GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
read -r -t 5 _ status _ <&3
[ "$status" = 200 ]
