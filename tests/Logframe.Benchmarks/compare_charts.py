#!/usr/bin/env python3
"""Holds our charts against matplotlib drawing the same series at the same size, in the same run.

The series are those of every progress chart of the shipped framework on simulated figures, as `logframe chart --all --format csv` writes them.
Each contender is a process of its own, its start counted in, the best of three rounds. Needs the .NET SDK and a python3 with matplotlib.
"""
import csv
import glob
import os
import subprocess
import sys
import tempfile
import time

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
ROUNDS = 3
WIDTH_MM, HEIGHT_MM, DOTS_PER_INCH = 170, 133, 299


def number(text):
    try:
        return float(text)
    except ValueError:
        return None


def draw_with_matplotlib(folder, form):
    """Line, intervals, England and target of each chart: the least that makes an equivalent picture."""
    import matplotlib
    matplotlib.use("Agg" if form == "png" else "SVG")
    from matplotlib import pyplot
    for file in sorted(glob.glob(os.path.join(folder, "*.csv"))):
        with open(file, encoding="utf-8") as rows:
            header, *body = list(csv.reader(rows))
        periods = [row for row in body if not row[0].startswith(("Baseline", "Needed", "Floor", "Target"))]
        names = [row[0] for row in periods]
        values = [number(row[1]) for row in periods]
        figure, axes = pyplot.subplots(figsize=(WIDTH_MM / 25.4, HEIGHT_MM / 25.4))
        at = [i for i, value in enumerate(values) if value is not None]
        axes.plot(at, [values[i] for i in at], marker="o", color="#1d4f91", label=header[1])
        if "Lower 95% limit" in header:
            low, high = header.index("Lower 95% limit"), header.index("Upper 95% limit")
            bars = [i for i in at if number(periods[i][low]) is not None]
            axes.vlines(bars, [number(periods[i][low]) for i in bars], [number(periods[i][high]) for i in bars], color="#5f87c0")
        if "England" in header:
            column = header.index("England")
            england = [i for i, row in enumerate(periods) if number(row[column]) is not None]
            axes.plot(england, [number(periods[i][column]) for i in england], color="#7d888d", label="England")
        for row in body:
            if row[0].startswith(("Baseline", "Needed", "Floor")) and number(row[1]) is not None:
                axes.axhline(number(row[1]), linestyle="--", color="#00612e", label=row[0])
        axes.set_xticks(range(len(names)))
        axes.set_xticklabels(names, rotation=45, ha="right")
        axes.set_title(os.path.basename(file)[:-4])
        axes.legend()
        figure.tight_layout()
        figure.savefig(file[:-4] + "-matplotlib." + form, dpi=DOTS_PER_INCH)
        pyplot.close(figure)


def best_of(command, folder):
    best = None
    for _ in range(ROUNDS):
        began = time.perf_counter()
        subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        spent = time.perf_counter() - began
        best = spent if best is None else min(best, spent)
    return best


def main():
    with tempfile.TemporaryDirectory(prefix="logframe-charts-") as folder:
        program = os.path.join(folder, "program")
        subprocess.run(["dotnet", "publish", "-c", "Release", "-v", "q", "--nologo", "-o", program, os.path.join(ROOT, "src", "Logframe")], check=True)
        logframe = ["dotnet", os.path.join(program, "logframe.dll")]
        subprocess.run([*logframe, "demo", "--out", "demo", "--framework", os.path.join(ROOT, "logframe", "kent-and-medway")], cwd=folder, check=True, stdout=subprocess.DEVNULL)
        chart = [*logframe, "chart", "--all", "--data", "demo/data", "--out", "drawn", "--framework", os.path.join(ROOT, "logframe", "kent-and-medway"), "--format"]
        subprocess.run([*chart, "csv"], cwd=folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        count = len(glob.glob(os.path.join(folder, "drawn", "*.csv")))
        print(f"{count} charts of the framework, {WIDTH_MM} mm wide, PNG at {DOTS_PER_INCH} dots per inch; charts per second, start of the process counted in")
        for form in ("svg", "png"):
            ours = count / best_of([*chart, form], folder)
            theirs = count / best_of([sys.executable, os.path.abspath(__file__), "draw", os.path.join(folder, "drawn"), form], folder)
            print(f"  {form.upper()}: logframe {ours:.1f}, matplotlib {theirs:.1f}, ratio {ours / theirs:.1f}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["draw"]:
        draw_with_matplotlib(sys.argv[2], sys.argv[3])
    else:
        main()
