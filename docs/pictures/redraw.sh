#!/bin/sh
# Draws the pictures of docs/review-pack.md anew, from a demonstration. It needs Chromium, poppler and Python with Pillow. Those of the site: site/redraw.sh.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet run --project src/Logframe -- demo --quiet --out "$work"
chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size=1000,1700 \
  --screenshot=docs/pictures/review-cover.png "file://$work/review/review.html" 2>/dev/null
pdftoppm -r 110 -png "$work/review/review.pdf" "$work/page"
/usr/bin/python3 - "$work" docs/pictures <<'END'
import subprocess, sys
from pathlib import Path
from PIL import Image

work, pictures = map(Path, sys.argv[1:])
sheets = sorted(work.glob("page-*.png"))
words = subprocess.run(["pdftotext", work / "review/review.pdf", "-"], capture_output=True, text=True, check=True).stdout.split("\f")


def sheet_of(heading):
    """The sheet on which a heading begins a page."""
    return next(at for at, text in enumerate(words) if heading in "\n".join(text.split("\n")[:8]) and "Page" in text and at > 2)


def draw(name, places, width):
    parts = [Image.open(sheets[at]).convert("RGB") for at in places]
    size = (width, round(width * parts[0].height / parts[0].width))
    picture = Image.new("RGB", (width * len(parts) + 10 * (len(parts) - 1), size[1]), "grey")
    for at, part in enumerate(parts):
        picture.paste(part.resize(size, Image.LANCZOS), (at * (width + 10), 0))
    picture.save(pictures / name, optimize=True)


draw("review-print.png", [0, 1, 2], 463)
draw("review-outcome.png", [sheet_of("Outcome 3: Supporting happy and healthy living")], 605)
indicator = sheet_of("1.15 Smoking at time of delivery")
draw("review-indicator.png", [indicator, indicator + 1], 600)
END
