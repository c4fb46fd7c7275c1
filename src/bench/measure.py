#!/usr/bin/env python3
"""Times whole processes in turn: measure.py RUNS [--before COMMAND] NAME=COMMAND ...

One uncounted round comes first. Prints medians of wall seconds, processor seconds and peak memory (MiB, of the largest
process), and of the ratio of each command's wall time to the first one's in the same round. --before runs, untimed,
before each command. A command that fails ends all."""
import os
import shlex
import statistics
import subprocess
import sys
import time


def run(command):
    start = time.perf_counter()
    child = subprocess.Popen(shlex.split(command), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    said = child.stdout.read()
    _, status, used = os.wait4(child.pid, 0)
    wall = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        sys.exit(said.decode(errors="replace") + "\nfailed: " + command)
    return wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def main(arguments):
    runs = int(arguments.pop(0))
    before = arguments[1] if arguments[0] == "--before" else ""
    named = [a.split("=", 1) for a in arguments[2 if before else 0:]]
    seen = {name: [] for name, _ in named}
    for turn in range(runs + 1):
        for name, command in named:
            if before:
                subprocess.run(before, shell=True, check=True)
            figures = run(command)
            if turn:
                seen[name].append(figures)
    first = seen[named[0][0]]
    print(f"{'':<22}{'wall s':>9}{'cpu s':>9}{'peak MiB':>10}{'ratio':>8}   (medians of {runs})")
    for name, figures in seen.items():
        wall, cpu, peak = (statistics.median(column) for column in zip(*figures))
        ratio = statistics.median(own[0] / base[0] for own, base in zip(figures, first))
        print(f"{name:<22}{wall:>9.3f}{cpu:>9.3f}{peak:>10.0f}{ratio:>8.2f}")


main(sys.argv[1:])
