#!/usr/bin/env python3
"""Holds an import of a national file against other programs that only read it.

Each contender is a process of its own: seconds by the clock, seconds of the processor and the highest memory are what the system says of it.
Needs the .NET SDK; pandas and R's data.table take part where they are installed.
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
ROUNDS = 3


def run(command, folder):
    """Seconds by the clock, seconds of the processor, and MB at most."""
    began = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{command[0]} ended with {status}.")
    return time.perf_counter() - began, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def has(command):
    return shutil.which(command[0]) and subprocess.run(command, capture_output=True, check=False).returncode == 0


def main():
    with tempfile.TemporaryDirectory(prefix="logframe-compare-") as folder:
        file = os.path.join(folder, "national.csv")
        program = os.path.join(folder, "program")
        subprocess.run(["dotnet", "publish", "-c", "Release", "-v", "q", "--nologo", "-o", program, os.path.join(ROOT, "src", "Logframe")], check=True)
        benchmarks = ["dotnet", "run", "-c", "Release", "--project", os.path.join(ROOT, "tests", "Logframe.Benchmarks"), "--", "national-file"]
        subprocess.run(benchmarks, cwd=folder, check=True)
        with open(file, encoding="utf-8") as lines:
            rows = sum(1 for _ in lines) - 1

        logframe = ["dotnet", os.path.join(program, "logframe.dll"), "import", file, "--data"]
        contenders = [
            ("raw read", ["cat", file], None),
            ("logframe import, all new", [*logframe, os.path.join(folder, "data")], os.path.join(folder, "data")),
            ("logframe import, unchanged", [*logframe, os.path.join(folder, "data")], None),
        ]
        if has([sys.executable, "-c", "import pandas"]):
            contenders.append(("pandas read_csv", [sys.executable, "-c", f"import pandas; pandas.read_csv({file!r})"], None))
        if has(["Rscript", "-e", "library(data.table)"]):
            contenders.append(("data.table fread", ["Rscript", "-e", f"x <- data.table::fread('{file}')"], None))

        print(f"{rows:,} rows, {os.path.getsize(file) / 1e6:.0f} MB; the best of {ROUNDS} rounds")
        print(f"{'':28}{'clock s':>9}{'busy s':>9}{'rows/s':>12}{'MB at most':>12}")
        for name, command, fresh in contenders:
            best = None
            for _ in range(ROUNDS):
                if fresh:
                    shutil.rmtree(fresh, ignore_errors=True)
                measured = run(command, folder)
                best = measured if best is None else min(best, measured)
            print(f"{name:28}{best[0]:9.2f}{best[1]:9.2f}{rows / best[0]:12,.0f}{best[2]:12.0f}")


if __name__ == "__main__":
    main()
