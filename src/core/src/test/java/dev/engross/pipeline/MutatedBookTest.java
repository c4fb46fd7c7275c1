package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.engross.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an author's slip does to a book, it is told and never thrown. */
class MutatedBookTest {

  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final int SLIPS = Integer.getInteger("engross.slips", 100);
  private static final List<String> ODD =
      List.of("", "[]", "{}", "[a, b]", "{a: b}", "~", "unknown", "none", "0", "-1", "99999999999", "\"\"", "'>'", "> >", "2021-02-30", "$it", "{Buyer}", "\u00e9", "party", "party ", "Schedule 1 >", "all", "*a");

  @TempDir Path temp;

  @Test
  void no_slip_is_thrown() throws IOException {
    List<String> names = Golden.cases(CASES).stream().filter(n -> Files.exists(CASES.resolve(n).resolve("output.txt"))).toList();
    Random random = new Random(20191104);
    for (int slip = 0; slip < SLIPS; slip++) {
      String name = names.get(random.nextInt(names.size()));
      BookCopy book = BookCopy.of(CASES.resolve(name).resolve("book"), temp.resolve("b" + slip), false);
      String what = name + ": " + spoil(book, random);
      assertThatCode(() -> book.pipeline().validate()).as(what).doesNotThrowAnyException();
    }
  }

  /** Spoils one line of a YAML file, and says how. */
  private static String spoil(BookCopy book, Random random) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(book.folder())) {
      files = all.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    }
    Path file = files.get(random.nextInt(files.size()));
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    if (lines.isEmpty()) {
      return "nothing";
    }
    int at = random.nextInt(lines.size());
    String line = lines.get(at);
    String changed = changed(line, random);
    lines.set(at, changed);
    Files.write(file, lines);
    return file.getFileName() + ":" + (at + 1) + " \"" + line + "\" made \"" + changed + "\"";
  }

  private static String changed(String line, Random random) {
    int colon = line.indexOf(": ");
    int cut = line.isEmpty() ? 0 : random.nextInt(line.length());
    return switch (random.nextInt(5)) {
      case 0 -> "";
      case 1 -> line.isEmpty() ? "" : line.substring(0, cut) + line.substring(cut + 1);
      case 2 -> line.substring(0, cut);
      case 3 -> colon < 0 ? line + ":" : line.substring(0, colon + 2) + ODD.get(random.nextInt(ODD.size()));
      default -> colon < 0 ? ODD.get(random.nextInt(ODD.size())) : line.replaceFirst(": [^,}\\]]*", ": " + ODD.get(random.nextInt(ODD.size())).replace("$", "\\$"));
    };
  }
}
