#!/bin/sh
# Draws the pictures of docs/site-pictures.md anew. It needs what the tests in the browser need, and ImageMagick, which makes them small.
set -eu
cd "$(dirname "$0")/../../.."
dotnet build tests/Logframe.BrowserTests --verbosity quiet
dotnet tests/Logframe.BrowserTests/bin/Debug/net10.0/Logframe.BrowserTests.dll -noColor -explicit only -class '*.SitePictures'
for picture in docs/pictures/site/*.png; do
    convert "$picture" -strip -dither None -colors 64 "PNG8:$picture"
done
