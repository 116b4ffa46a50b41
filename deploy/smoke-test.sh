#!/usr/bin/env bash
# Tries the archives of a release as a user would who has nothing of .NET.
# Usage: deploy/smoke-test.sh <folder of the archives> <version>
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
folder="$(cd "$1" && pwd)"
version="$2"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
fail() { echo "smoke test: $*" >&2; exit 1; }

(cd "$folder" && sha256sum --check --quiet SHA256SUMS) || fail "a checksum is wrong"

# Linux: unpacked into an empty folder and run there, without dotnet on the path or anywhere it is looked for.
mkdir "$work/linux"
tar -C "$work/linux" -xzf "$folder/logframe-$version-linux-x64.tar.gz"
program="$work/linux/logframe-$version-linux-x64/logframe"
mkdir "$work/empty" && cd "$work/empty"
bare() { env -i HOME="$work/empty" PATH="$work/empty" DOTNET_MULTILEVEL_LOOKUP=0 "$program" "$@"; }

[[ "$(bare --version)" == "$version"* ]] || fail "--version is not $version"
bare check > check.txt || fail "check"
bare demo > demo.txt || fail "demo"
grep -q SIMULATED out/site/index.html || fail "the site is not there or not marked SIMULATED"
[ -n "$(ls out/site/charts/*.svg)" ] || fail "no charts"
bare runs --data out/data > runs.txt || fail "runs"
bare doctor --offline > doctor.txt || fail "doctor: $(cat doctor.txt)"

# Windows: everything is there, and the program is one for 64-bit Windows.
dotnet msbuild "$here/archive.proj" --nologo -v:quiet -t:Unpack "-p:From=$folder/logframe-$version-win-x64.zip" "-p:To=$work/windows"
cd "$work/windows/logframe-$version-win-x64"
for file in logframe.exe e_sqlite3.dll appsettings.json LICENSE README.md docs deploy share/logframe/kent-and-medway/framework.yaml share/logframe/schema; do
  [ -e "$file" ] || fail "$file is not in the Windows archive"
done
pe=$(od -An -tu4 -j60 -N4 logframe.exe | tr -d ' ')
[ "$(od -An -tx1 -N2 logframe.exe | tr -d ' ')" = 4d5a ] || fail "logframe.exe does not begin as a Windows program"
[ "$(od -An -tx1 -j"$pe" -N6 logframe.exe | tr -d ' ')" = 504500006486 ] || fail "logframe.exe is not one for x64"
diff <(cd "$work/linux/logframe-$version-linux-x64" && find share docs deploy appsettings.json -type f | sort) <(find share docs deploy appsettings.json -type f | sort) \
  || fail "the archives differ in what is not the program"
echo "smoke test: both archives of $version are sound (the Windows program itself was not run)"
