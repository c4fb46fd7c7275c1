package dev.engross.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes a repository with the invented history of a book: agreements of ten papers that come one by one, are edited
 * and now and then renamed, some on branches. Needs git. The same numbers and seed give the same commits.
 */
public final class HistoryGenerator {

  private static final int PAPERS = 10;
  private static final int MERGED = 12;
  private static final int RENAMED = 150;
  private static final int LINES = 25;
  private static final long START = 1_000_000_000L;

  /** After so many commits come those that are added. */
  private static final int LATER = 200_000;

  private final Random random;
  private final OutputStream out;
  private final List<String> files = new ArrayList<>();
  private int made;

  private HistoryGenerator(OutputStream out, long seed) {
    this.out = out;
    this.random = new Random(seed);
  }

  /**
   * From the command line: {@code <folder> <files> <commits> [<seed>]}.
   *
   * @throws IOException if the disk refuses, or there is no git
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length < 3) {
      throw new IllegalArgumentException("name a folder, how many files, how many commits and, if you like, a seed");
    }
    write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]),
        arguments.length > 3 ? Long.parseLong(arguments[3]) : 1);
  }

  /**
   * Makes the repository, packed as git does it after a while.
   *
   * @param files how many stand there in the end
   * @param commits how many there are in all, more than the files
   */
  public static void write(Path folder, int files, int commits, long seed) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    run(folder, "init", "-q", "-b", "main", ".");
    feed(folder, seed, generator -> generator.commits(files, commits));
    run(folder, "repack", "-q", "-a", "-d", "-f");
  }

  /** Adds commits to {@code main}, each a change of one file. */
  public static void extend(Path folder, int commits) throws IOException, InterruptedException {
    feed(folder, commits, generator -> {
      generator.made = LATER;
      for (int i = 0; i < commits; i++) {
        generator.begin("main", i == 0 ? "from refs/heads/main^0\n" : "");
        generator.print(generator.edit("agreements/lease-1/amendments/0" + (1 + i % 9) + ".yaml"));
      }
    });
  }

  private interface Commits {
    void write(HistoryGenerator generator) throws IOException;
  }

  private static void feed(Path folder, long seed, Commits commits) throws IOException, InterruptedException {
    Process git = new ProcessBuilder("git", "fast-import", "--quiet").directory(folder.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (OutputStream out = new BufferedOutputStream(git.getOutputStream())) {
      commits.write(new HistoryGenerator(out, seed));
    }
    if (git.waitFor() != 0) {
      throw new IOException("git fast-import failed");
    }
  }

  private static void run(Path folder, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    if (new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start().waitFor() != 0) {
      throw new IOException(command + " failed");
    }
  }

  private void commits(int count, int commits) throws IOException {
    while (made < commits) {
      if (!files.isEmpty() && made + 3 < commits && random.nextInt(MERGED) == 0) {
        begin("draft", "from refs/heads/main\n");
        String file = files.get(random.nextInt(files.size()));
        String edit = edit(file);
        print(edit);
        begin("main", "");
        print(edit(files.get(random.nextInt(files.size()))));
        begin("main", "merge refs/heads/draft\n");
        print(edit);
      } else {
        begin("main", "");
        change(commits, count);
      }
    }
  }

  private void begin(String branch, String from) throws IOException {
    String committer = "committer Ann Clerk <ann@example.org> " + (START + 3600L * made) + " +0000\n";
    print("commit refs/heads/" + branch + "\n" + committer + "data 5\nMore\n\n" + from);
    made++;
  }

  private void change(int commits, int count) throws IOException {
    int due = (int) ((long) count * made / commits);
    if (files.size() < Math.max(1, due)) {
      while (files.size() < Math.max(1, due)) {
        String name = name(files.size());
        files.add(name);
        print(edit(name));
      }
    } else if (random.nextInt(RENAMED) == 0) {
      int which = random.nextInt(files.size());
      String later = files.get(which).replaceFirst("(-\\d+x)?\\.yaml$", "-" + made + "x.yaml");
      print("R " + files.set(which, later) + " " + later + "\n");
    } else {
      for (int left = 1 + random.nextInt(3); left > 0; left--) {
        print(edit(files.get(random.nextInt(files.size()))));
      }
    }
  }

  private static String name(int number) {
    String folder = "agreements/lease-" + (number / PAPERS + 1) + "/";
    return folder + (number % PAPERS == 0 ? "agreement.yaml" : "amendments/0" + number % PAPERS + ".yaml");
  }

  private String edit(String name) {
    Random words = new Random(name.hashCode());
    StringBuilder text = new StringBuilder();
    int edited = random.nextInt(LINES);
    for (int i = 0; i < LINES; i++) {
      long row = words.nextLong();
      text.append("row ").append(i).append(": ").append(i == edited ? random.nextLong() : row).append('\n');
    }
    return "M 100644 inline " + name + "\ndata " + text.length() + "\n" + text + "\n";
  }

  private void print(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
