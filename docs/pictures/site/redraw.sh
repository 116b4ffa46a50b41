#!/bin/sh
# Draws the pictures of docs/site-pictures.md anew. It needs what the tests in the browser need, and Python with Pillow, which makes them small.
set -eu
cd "$(dirname "$0")/../../.."
dotnet build tests/Logframe.BrowserTests --verbosity quiet
dotnet tests/Logframe.BrowserTests/bin/Debug/net10.0/Logframe.BrowserTests.dll -noColor -explicit only -class '*.SitePictures'
/usr/bin/python3 - docs/pictures/site/*.png <<'END'
import sys
from PIL import Image

for name in sys.argv[1:]:
    Image.open(name).convert("RGB").quantize(128, dither=Image.Dither.NONE).save(name, optimize=True)
END
