#!/bin/sh
# Kills the program many times in each step of refresh, import, accept, migrate and backup, and prints where it died.
# Usage: tests/crash.sh [kills in each step, 20 unless given]
cd "$(dirname "$0")/.." || exit 1
export LOGFRAME_CRASH_KILLS="${1:-20}"
exec dotnet run -c Release --project tests/Logframe.Tests -- -class "*CrashTests" -showliveoutput
