import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs README.md, and the page of the guide that goes on from it, as a reader would, in a copy of this repository and
 * with a copy of the local Maven repository: {@code java src/site/RunReadme.java}. Arguments are commands that were run already,
 * and are passed over.
 *
 * <p>A fenced block is what the comment above it says: {@code file: path} is written, {@code edit: path} is applied,
 * {@code part of: path} must stand in that file, {@code shows} in the output of the last command,
 * {@code shows: command} in the output of that one. A block {@code sh} is run, line by line; each line must succeed, or
 * after {@code fails}, fail. A block of any other kind is a fault. A command between backticks is run too.
 */
public final class RunReadme {

  private static final Pattern MARK = Pattern.compile("<!-- (.+?) -->");
  private static final Pattern INLINE = Pattern.compile("`(mvn [^`<]+)`");
  private static final String ANY = "\u2026";

  /** The second goes on in the book with which the first ends. */
  private static final List<String> PAGES = List.of("README.md", "src/site/markdown/signing.md");

  private final List<String> passed;
  private final Map<String, String> outputs = new LinkedHashMap<>();
  private final List<String> faults = new ArrayList<>();
  private final Path home;
  private Path folder;
  private String last = "";
  private String page = "";

  private RunReadme(Path home, List<String> passed) {
    this.home = home;
    this.folder = home.resolve("engross");
    this.passed = passed;
  }

  public static void main(String[] arguments) throws Exception {
    Path root = Path.of("").toAbsolutePath();
    Path home = Files.createTempDirectory("engross-readme");
    RunReadme run = new RunReadme(home, List.of(arguments));
    try {
      run.copy(root);
      for (String page : PAGES) {
        run.page = page;
        run.read(Files.readAllLines(root.resolve(page)));
      }
    } finally {
      delete(home);
    }
    run.faults.forEach(System.err::println);
    System.out.println(String.join(", ", PAGES) + ": " + run.outputs.size() + " commands run, " + run.faults.size() + " faults");
    System.exit(run.faults.isEmpty() ? 0 : 1);
  }

  /** The files that git knows or would take, and the local Maven repository, which stays as it is. */
  private void copy(Path root) throws Exception {
    Files.createDirectories(folder);
    String list = output(root, List.of("git", "ls-files", "-co", "--exclude-standard"));
    for (String name : list.split("\n")) {
      Path from = root.resolve(name);
      if (Files.isRegularFile(from)) {
        Path to = folder.resolve(name);
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    Path repository = Path.of(System.getProperty("user.home"), ".m2", "repository");
    Path copy = home.resolve("repository");
    if (Files.isDirectory(repository)) {
      output(home, List.of("cp", "-a", repository.toString(), copy.toString()));
      output(home, List.of("rm", "-rf", copy.resolve("dev/engross").toString()));
    }
    for (String command : List.of("git init -q", "git add .", "git commit -q -m start")) {
      output(folder, List.of("bash", "-c", command));
    }
  }

  private void read(List<String> lines) throws Exception {
    String mark = "";
    List<Integer> inline = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher comment = MARK.matcher(line);
      if (line.startsWith("```")) {
        int end = i + 1;
        while (!lines.get(end).equals("```")) {
          end++;
        }
        block(i + 1, line.substring(3), mark, lines.subList(i + 1, end));
        mark = "";
        i = end;
      } else if (comment.matches()) {
        mark = comment.group(1);
      } else {
        inline.add(i);
      }
    }
    for (int i : inline) {
      Matcher command = INLINE.matcher(lines.get(i));
      while (command.find()) {
        if (!outputs.containsKey(command.group(1)) && !passed.contains(command.group(1))) {
          execute(i + 1, command.group(1), false, home.resolve("engross"));
        }
      }
    }
  }

  private void block(int line, String language, String mark, List<String> content) throws Exception {
    String text = String.join("\n", content) + "\n";
    String path = mark.substring(mark.indexOf(':') + 1).strip();
    if (language.equals("sh")) {
      for (String command : content) {
        execute(line, command, mark.equals("fails"), folder);
      }
    } else if (mark.startsWith("file: ")) {
      Files.createDirectories(folder.resolve(path).getParent());
      Files.writeString(folder.resolve(path), text);
    } else if (mark.startsWith("edit: ")) {
      edit(line, folder.resolve(path), content);
    } else if (mark.startsWith("part of: ")) {
      compare(line, path, content, Files.readString(folder.resolve(path)));
    } else if (mark.equals("shows")) {
      compare(line, "what " + last + " shows", content, outputs.get(last));
    } else if (mark.startsWith("shows: ")) {
      compare(line, "what " + path + " shows", content, outputs.getOrDefault(path, ""));
    } else {
      faults.add(page + ":" + line + ": nothing says what this block is for");
    }
  }

  private void execute(int line, String command, boolean fails, Path in) throws Exception {
    if (command.startsWith("cd ")) {
      folder = folder.resolve(command.substring(3)).normalize();
      return;
    }
    if (passed.contains(command) && in.equals(home.resolve("engross"))) {
      return;
    }
    System.out.println("$ " + command);
    Process process = start(in, List.of("bash", "-c", command));
    String said = text(process);
    last = command;
    outputs.put(command, said);
    if ((process.waitFor() != 0) != fails) {
      faults.add(page + ":" + line + ": `" + command + "` " + (fails ? "succeeds" : "fails") + "\n" + said);
    }
  }

  /** Puts the lines with {@code +} where the lines with {@code -} stand, which must be one place. */
  private void edit(int line, Path file, List<String> content) throws IOException {
    StringBuilder from = new StringBuilder();
    StringBuilder to = new StringBuilder();
    for (String one : content) {
      (one.startsWith("-") ? from : to).append(one.substring(1)).append('\n');
    }
    String text = Files.readString(file);
    int at = ("\n" + text).indexOf("\n" + from);
    if (at < 0) {
      faults.add(page + ":" + line + ": these lines do not stand in " + file.getFileName());
      return;
    }
    Files.writeString(file, text.substring(0, at) + to + text.substring(at + from.length()));
  }

  /** The lines must stand there one after another; where an ellipsis stands, others may come between. */
  private void compare(int line, String what, List<String> wanted, String text) {
    List<String> there = text.lines().map(RunReadme::plain).toList();
    int at = -1;
    boolean jump = true;
    for (int i = 0; i < wanted.size(); i++) {
      if (wanted.get(i).equals(ANY)) {
        jump = true;
        continue;
      }
      String one = plain(wanted.get(i));
      int found = at + 1;
      while (jump && found < there.size() && !there.get(found).equals(one)) {
        found++;
      }
      if (found >= there.size() || !there.get(found).equals(one)) {
        faults.add(page + ":" + (line + 1 + i) + ": not in " + what + ": " + wanted.get(i) + "\n" + text);
        return;
      }
      at = found;
      jump = false;
    }
  }

  /** Without colours, times and sizes. */
  private static String plain(String line) {
    return line.replaceAll("\u001b\\[[0-9;]*m", "").replaceAll(" +[0-9,.]+ (s|B|kB|MB)\\b", " # $1").stripTrailing();
  }

  private Process start(Path in, List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(in.toFile()).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    String options = environment.getOrDefault("MAVEN_OPTS", "");
    environment.put("MAVEN_OPTS", options + " -Dmaven.repo.local=" + home.resolve("repository"));
    for (String who : List.of("AUTHOR", "COMMITTER")) {
      environment.put("GIT_" + who + "_NAME", "Reader");
      environment.put("GIT_" + who + "_EMAIL", "reader@example.com");
    }
    return builder.start();
  }

  private String output(Path in, List<String> command) throws Exception {
    Process process = start(in, command);
    String said = text(process);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(command + " fails: " + said);
    }
    return said;
  }

  private static String text(Process process) throws IOException {
    process.getOutputStream().close();
    try (InputStream in = process.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(path -> {
        try {
          Files.delete(path);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    }
  }
}
