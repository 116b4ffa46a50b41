#!/usr/bin/env bash
# Makes the archives of a release: the program for Linux and Windows with all it needs, so that neither an SDK nor a runtime is wanted.
# Usage: ./release.sh [folder]            (default: artifacts)
# The version stands in Directory.Build.props and nowhere else.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
mkdir -p "${1:-$here/artifacts}"
folder="$(cd "${1:-$here/artifacts}" && pwd)"
version="$(dotnet msbuild "$here/src/Logframe/Logframe.csproj" -getProperty:Version)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

assemble() { # <runtime>: the folder of one archive
  local name="logframe-$version-$1"
  dotnet publish "$here/src/Logframe" --nologo -v quiet -c Release -r "$1" --self-contained \
    -p:PublishReadyToRun=true -p:PublishReadyToRunComposite=false -p:PublishSingleFile=true -p:DebugType=none -o "$work/$1/$name"
  # Descriptions of types, for builds against the program, which nobody makes.
  rm -f "$work/$1/$name"/*.xml
  cp "$here/LICENSE" "$here/README.md" "$here/CHANGELOG.md" "$work/$1/$name/"
  cp -r "$here/docs" "$here/deploy" "$work/$1/$name/"
}

assemble linux-x64
tar -C "$work/linux-x64" --sort=name --owner=0 --group=0 --numeric-owner -czf "$folder/logframe-$version-linux-x64.tar.gz" "logframe-$version-linux-x64"

assemble win-x64
dotnet msbuild "$here/deploy/archive.proj" --nologo -v:quiet -t:Pack "-p:From=$work/win-x64" "-p:To=$folder/logframe-$version-win-x64.zip"

(cd "$folder" && sha256sum "logframe-$version-linux-x64.tar.gz" "logframe-$version-win-x64.zip" > SHA256SUMS)
"$here/deploy/smoke-test.sh" "$folder" "$version"
cat "$folder/SHA256SUMS"
