package dev.engross.history;

import dev.engross.history.HistoryBuilder.Content;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * An invented history of a main line, and branches from any of its later commits that are merged into it: files come,
 * are edited, go and are renamed, alone or with their folder. It remembers which file is which. A name is never given
 * twice, and no file is renamed on two branches at once.
 */
final class RandomHistory {

  private static final int LINES = 12;
  private static final int FORK = 8;

  private final Random random;
  private final HistoryBuilder history;
  private final boolean renames;
  private final Map<String, Map<String, Integer>> files = new HashMap<>();
  private final List<String> main = new ArrayList<>();
  private Map<String, Integer> next = new TreeMap<>();
  private int fresh;

  RandomHistory(long seed, HistoryBuilder history, boolean renames) {
    this.random = new Random(seed);
    this.history = history;
    this.renames = renames;
  }

  /** Makes a history. */
  RandomHistory make(int steps) throws IOException {
    for (int i = 0; i < 6; i++) {
      add();
    }
    main.add(remember(history.commit()));
    for (int i = 0; i < steps; i++) {
      if (random.nextInt(6) == 0) {
        // A clock that goes wrong.
        history.at(random.nextLong(1_500_000_000L) + 100_000_000L);
      }
      if (random.nextInt(4) == 0) {
        branch();
      } else {
        change(Set.of());
        main.add(remember(history.commit()));
      }
    }
    return this;
  }

  /** The main line's commits, from the first to the head. */
  List<String> main() {
    return main;
  }

  /** All commits, in no order. */
  Set<String> commits() {
    return files.keySet();
  }

  /** Which file a path is in a commit. */
  Map<String, Integer> files(String commit) {
    return files.get(commit);
  }

  private String tip() {
    return main.get(main.size() - 1);
  }

  private String remember(String commit) {
    files.put(commit, new TreeMap<>(next));
    return commit;
  }

  private void from(String commit) {
    history.from(commit);
    next = new TreeMap<>(files.get(commit));
  }

  private void branch() throws IOException {
    String base = main.get(Math.max(0, main.size() - 1 - random.nextInt(FORK)));
    Map<Integer, String> before = paths(base);
    Set<Integer> settled = new HashSet<>(before.keySet());
    paths(tip()).forEach((file, path) -> {
      if (path.equals(before.get(file))) {
        settled.remove(file);
      }
    });
    from(base);
    String side = base;
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      change(settled);
      side = remember(history.commit());
    }
    from(tip());
    if (random.nextBoolean()) {
      paths(side).forEach((file, path) -> {
        if (!path.equals(before.get(file))) {
          settled.add(file);
        }
      });
      change(settled);
      main.add(remember(history.commit()));
    }
    merge(base, side);
  }

  private Map<Integer, String> paths(String commit) {
    Map<Integer, String> paths = new TreeMap<>();
    files.get(commit).forEach((path, file) -> paths.put(file, path));
    return paths;
  }

  /** As git does it: what one side did is done, and what both changed is changed once more. */
  private void merge(String base, String side) throws IOException {
    Map<Integer, String> before = paths(base);
    Map<Integer, String> ours = paths(tip());
    Map<Integer, String> theirs = paths(side);
    String own = tip();
    from(own);
    for (int file : new HashSet<>(before.keySet())) {
      if (!theirs.containsKey(file) && ours.containsKey(file)) {
        remove(ours.get(file));
      }
    }
    for (Map.Entry<Integer, String> their : theirs.entrySet()) {
      int file = their.getKey();
      Content content = history.contents(side).get(their.getValue());
      if (!before.containsKey(file)) {
        put(their.getValue(), file, content);
      } else if (ours.containsKey(file)) {
        Content was = history.contents(base).get(before.get(file));
        Content our = history.contents(own).get(ours.get(file));
        String path = ours.get(file).equals(before.get(file)) ? their.getValue() : ours.get(file);
        remove(ours.get(file));
        if (our.equals(was) || our.equals(content)) {
          put(path, file, content);
        } else if (content.equals(was)) {
          put(path, file, our);
        } else {
          write(path, file);
        }
      }
    }
    if (random.nextInt(3) == 0) {
      change(new HashSet<>(next.values()));
    }
    main.add(remember(history.merge(side)));
  }

  /** @param settled files that are not to be renamed */
  private void change(Set<Integer> settled) throws IOException {
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      List<String> all = new ArrayList<>(next.keySet());
      String path = all.isEmpty() ? "" : all.get(random.nextInt(all.size()));
      int what = all.isEmpty() ? 0 : random.nextInt(renames ? 8 : 5);
      if (what == 0) {
        add();
      } else if (what == 1 && all.size() > 4) {
        remove(path);
      } else if (what < 5) {
        write(path, next.get(path));
      } else if (what < 7) {
        rename(path, folder() + fresh++ + ".yaml", settled);
        if (random.nextBoolean()) {
          String now = new ArrayList<>(next.keySet()).get(random.nextInt(next.size()));
          write(now, next.get(now));
        }
      } else {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String now = "agreements/b" + fresh++ + "/";
        for (String inside : all) {
          if (inside.startsWith(folder)) {
            rename(inside, now + inside.substring(folder.length()), settled);
          }
        }
      }
    }
  }

  private void rename(String from, String to, Set<Integer> settled) {
    if (!settled.contains(next.get(from))) {
      next.put(to, next.remove(from));
      history.move(from, to);
    }
  }

  private String folder() {
    return List.of("agreements/a", "agreements/a/amendments", "templates/t", "output/a").get(random.nextInt(4)) + "/";
  }

  private void add() throws IOException {
    int file = fresh++;
    write(folder() + file + ".yaml", file);
  }

  private void remove(String path) {
    next.remove(path);
    history.remove(path);
  }

  private void put(String path, int file, Content content) {
    next.put(path, file);
    history.put(path, content);
  }

  /** Most of a file's lines are its own, so that it is known again; its last is new. */
  private void write(String path, int file) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LINES; i++) {
      text.append("line ").append(i).append(" of file ").append(file * 7919L + i).append('\n');
    }
    next.put(path, file);
    history.put(path, text.append("edit ").append(random.nextLong()).append('\n').toString());
  }
}
