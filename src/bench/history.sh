#!/usr/bin/env bash
# Whole processes: the index of a book's history, made, extended and loaded, against `git log --raw` over the same history.
# Usage: src/bench/history.sh [runs [commits ...]]; needs src/bench/target/benchmarks.jar and git; all lies in src/bench/target/.
set -euo pipefail
cd "$(dirname "$0")"
runs=${1:-5}
shift || true
# The heap is held to what the index needs: a larger one is only filled with what could have been cleared away.
java="java -XX:TieredStopAtLevel=1 -Xmx256m -cp $PWD/target/benchmarks.jar"

for commits in "${@:-20000 50000}"; do
  for count in $commits; do
    book=$PWD/target/history/$count
    kept=$book/target/engross/history-index
    if [ ! -d "$book/.git" ]; then
      $java dev.engross.bench.HistoryGenerator "$book" 10000 "$count"
    fi
    index="$java dev.engross.bench.HistoryIndexing $book"
    log="git -C $book log --raw --no-renames main"

    echo; echo "10,000 files, $count commits: the index made"
    ./measure.py "$runs" --before "rm -rf $book/target" "git log --raw=$log" "two threads=$index 2" "one thread=$index 1"

    echo; echo "Ten commits more, and none"
    git -C "$book" update-ref refs/heads/whole main
    git -C "$book" update-ref refs/heads/main main~10
    rm -rf "$book/target"
    $index 2
    cp "$kept" "$book/ten-ago"
    git -C "$book" update-ref refs/heads/main whole
    git -C "$book" update-ref -d refs/heads/whole
    ./measure.py "$runs" --before "cp $book/ten-ago $kept" "git log --raw=$log" "ten more=$index 2"
    $index 2
    ./measure.py "$runs" "git log --raw=$log" "none more=$index 2"
  done
done
