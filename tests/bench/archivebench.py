"""The archive's part of bench.py: an archive of a million made-up calls, and what it costs to fill, ask, restore, show and scroll."""

import json
import os
import re
import statistics
import subprocess
import time

from desktop import Failure

CALLS = int(os.environ.get("CALLSCOPE_BENCH_CALLS", "1000000"))


def output_of(command, environment=None, **options):
    done = subprocess.run(command, env=environment, stdin=options.pop("stdin", subprocess.DEVNULL), capture_output=True, text=True,
                          check=False, **options)
    if done.returncode:
        raise Failure(f"{command[0]} failed: {done.stderr[-500:]}")
    return done.stdout


def shell_seconds(path, sql, runs=5):
    """The sqlite3 shell's own time for a question, median; the first run warms the cache and does not count."""
    script = ".timer on\n.output /dev/null\n" + (sql + "\n") * (runs + 1)
    done = subprocess.run(["sqlite3", "-batch", path], input=script, capture_output=True, text=True, check=True)
    times = [float(each) for each in re.findall(r"real ([\d.]+)", done.stdout)]
    return statistics.median(times[1:])


def fill(make_archive, path):
    calls, storing, indexing = output_of([make_archive, path, str(CALLS)]).split()
    print(f"filling: {int(calls) / float(storing):,.0f} calls/s stored one by one in transactions of 20,000; "
          f"substring index afterwards {int(calls) / float(indexing):,.0f} calls/s; "
          f"{os.path.getsize(path) / int(calls):,.0f} bytes a call", flush=True)


def ask(queries, path):
    print(f"{'first page of 100 calls':<32} {'ours':>9} {'sqlite3':>9} {'ratio':>7} {'rows':>5}")
    ours_worst, ratio_worst = 0.0, 0.0
    for line in output_of([queries, path]).splitlines():
        row = json.loads(line)
        theirs = shell_seconds(path, row["sql"]) * 1000
        # Below a millisecond the shell's timer says 0.000 or 0.001: no ratio is worth its name there.
        ratio = row["ms"] / theirs if theirs >= 2 else None
        single = " " not in row["filter"] and ":" in row["filter"] or re.fullmatch(r"\w+[<>=]+\S+", row["filter"])
        if single:
            ours_worst = max(ours_worst, row["ms"])
            ratio_worst = max(ratio_worst, ratio or 0)
        print(f"{row['filter'] or '(all)':<32} {row['ms']:>6.1f} ms {theirs:>6.0f} ms {f'{ratio:.2f}' if ratio else '':>7} {row['rows']:>5}", flush=True)
    print(f"single fields: slowest {ours_worst:.1f} ms (goal <= 50), highest ratio {ratio_worst:.2f} (goal <= 1.5)")


def restore(program, path, folder):
    seconds = float(output_of([program, path, os.path.join(folder, "restored", "archive.sqlite")]))
    print(f"restoring a backup, checked: {CALLS / seconds:,.0f} calls/s (goal >= 100,000)", flush=True)


def into_the_void(command, environment=None):
    """Seconds from start to end of a process that must succeed, and the most memory it had, in MiB; its output is read by nobody."""
    with open(os.devnull, "wb") as nowhere:
        started = time.perf_counter()
        process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=nowhere)
        _, status, usage = os.wait4(process.pid, 0)
        elapsed = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise Failure(f"{command[0]} failed: {process.returncode}")
    return elapsed, usage.ru_maxrss / 1024


EVERYTHING = """SELECT c.*, f.*, l.*, s.*, n.text, t.ticket FROM calls c JOIN facets f ON f.id = c.facet JOIN lookups l ON l.call = c.id
    JOIN sources s ON s.id = l.source LEFT JOIN notes n ON n.call = c.id LEFT JOIN tickets t ON t.call = c.id"""


def export(cli, path, environment, rounds=3):
    """All calls as CSV, against the sqlite3 shell writing what they are made of, and the table of calls alone; interleaved."""
    ours, whole, table, memory = [], [], [], 0.0
    for number in range(rounds + 1):
        seconds, resident = into_the_void([cli, "search", "", "--format", "csv"], environment)
        memory = max(memory, resident)
        joined, _ = into_the_void(["sqlite3", "-csv", path, EVERYTHING])
        alone, _ = into_the_void(["sqlite3", "-csv", path, "SELECT * FROM calls"])
        if number > 0:  # the first one warms the cache
            ours.append(seconds)
            whole.append(joined)
            table.append(alone)
    ours, whole, table = (statistics.median(each) for each in (ours, whole, table))
    print(f"{CALLS:,} calls as CSV: {ours:.1f} s, {memory:.0f} MiB at most (goal < 200); sqlite3 -csv of all they are made of {whole:.1f} s, "
          f"ratio {ours / whole:.2f} (goal < 2); of the table calls alone {table:.1f} s, ratio {ours / table:.2f}", flush=True)


def scroll(program, path, environment):
    median, longest, rows, resident = output_of([program, path], environment).split()
    print(f"scrolling while storing 20 calls/s: median turn {median} ms, longest {longest} ms (goal <= 16), {rows} rows loaded, "
          f"{resident} MiB resident (goal <= 120)", flush=True)
