package dev.engross.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sample book gives, held to the two executed papers, as they were filed. */
class SeedsTest {

  private static final Path SEEDS = Path.of("src", "test", "resources", "seeds");
  private static final Pattern RULE = Pattern.compile("[-_=\\s]+");

  @TempDir private static Path folder;
  private static SortedMap<String, String> outputs;

  @BeforeAll
  static void generate() {
    Path book = SampleBook.copyTo(folder);
    new Pipeline(SampleBook.request(book)).generate();
    outputs = SampleBook.outputs(book);
  }

  private static String seed(String name) {
    return SampleBook.read(SEEDS.resolve(name + ".txt"));
  }

  private static String output(String agreement, String copy) {
    return outputs.getOrDefault("output/" + agreement + "/" + agreement + "-" + copy + ".txt", "");
  }

  @Test
  void expense_limitation_amendment_12_has_the_words_of_the_paper() {
    assertThat(String.join("\n", words(output("expense-limitation", "am12")))).isEqualTo(String.join("\n", words(seed("expense-limitation-amendment-12"))));
  }

  @Test
  void distribution_amendment_1_has_the_words_of_the_paper() {
    assertThat(String.join("\n", words(output("distribution-class-b", "am01")))).isEqualTo(String.join("\n", words(seed("distribution-class-b-amendment-01"))));
  }

  /** The paper has no indentation in its first line, and sets the right-hand Name and Title four columns further in than By. */
  @Test
  void expense_limitation_amendment_12_stands_line_for_line() {
    List<String> paper = lines(seed("expense-limitation-amendment-12"));
    assertThat(paper.get(0)).isEqualTo("AMENDMENT NO. 12");
    paper.set(0, " ".repeat(32) + "AMENDMENT NO. 12");
    set(paper, "         Name:                                          Name:", "         Name:                                      Name:");
    set(paper, "         Title:                                         Title:", "         Title:                                     Title:");
    assertThat(lines(output("expense-limitation", "am12"))).isEqualTo(paper);
  }

  /** The paper has no indentation in its first line, and two spaces before one word of the preamble. */
  @Test
  void distribution_amendment_1_stands_line_for_line() {
    List<String> paper = lines(seed("distribution-class-b-amendment-01"));
    assertThat(paper.get(0)).isEqualTo("AMENDMENT NO. 1");
    paper.set(0, " ".repeat(33) + "AMENDMENT NO. 1");
    String spaced = "     AMENDMENT NO. 1 to Distribution  Agreement (\"Amendment No. 1\"), dated as of";
    set(paper, spaced, spaced.replace("  Agreement", " Agreement"));
    assertThat(lines(output("distribution-class-b", "am01"))).isEqualTo(paper);
  }

  /** Each paper begins pages with the same words. */
  @Test
  void pages_break_where_the_papers_do() {
    assertThat(pages(output("expense-limitation", "am12"))).isEqualTo(pages(seed("expense-limitation-amendment-12")));
    assertThat(pages(output("distribution-class-b", "am01"))).isEqualTo(pages(seed("distribution-class-b-amendment-01")));
  }

  private static void set(List<String> lines, String from, String to) {
    assertThat(lines.indexOf(from)).as("the paper has \"%s\"", from).isNotNegative();
    lines.set(lines.indexOf(from), to);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.strip().split("\\s+")) {
      if (!RULE.matcher(word).matches() && !word.equals("<PAGE>")) {
        words.add(word);
      }
    }
    return words;
  }

  /** Lines with words, letter for letter. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    text.lines().filter(l -> !l.isBlank() && !RULE.matcher(l).matches()).forEach(lines::add);
    return lines;
  }

  private static List<String> pages(String text) {
    List<String> firsts = new ArrayList<>();
    for (String page : text.split("<PAGE>")) {
      firsts.add(words(page).subList(0, 2).toString());
    }
    return firsts;
  }
}
