package dev.engross.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.engross.source.Location;
import dev.engross.source.SourceFile;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

class MarkdownFuzzTest {

  private static final SAXParserFactory SAX = SAXParserFactory.newInstance();

  private static final List<String> PIECES = List.of("(a)", "(b) ", "(i) ", "(ii) ", "1. ", "2. ", "B. ", "> ", ">",
      "\n", "\n", "\n\n",
      "  ", "    ", "*", "**", "_", "____", "[***]", "[", "]", "(", ")", "\"", "|", "|-|", "---", "\\", "<b>", "&amp;",
      "#", "# ", "`",
      "word", "Clay ", "A. ", "\n| ---: |\n", "\t", "\u0000", "\ud83d", "\ufdd0", "\uffff", "\u00a0", "\u2028", "!", "~", ":", "+", "- ",
      "\r");
  private static final Map<String, Set<String>> SUBSET = Map.ofEntries(Map.entry("x", Set.of()), Map.entry("p",
      Set.of()),
      Map.entry("blockquote", Set.of()), Map.entry("ol", Set.of()), Map.entry("li", Set.of("data-label")),
      Map.entry("table", Set.of("class")), Map.entry("colgroup", Set.of()), Map.entry("col", Set.of("data-align")), Map.entry("section", Set.of()),
      Map.entry("thead", Set.of()), Map.entry("tbody", Set.of()), Map.entry("tr",
      Set.of()),
      Map.entry("th", Set.of()), Map.entry("td", Set.of()), Map.entry("em", Set.of()), Map.entry("b", Set.of("class")),
      Map.entry("u", Set.of()),
      Map.entry("br", Set.of()), Map.entry("span", Set.of("class", "data-width")));

  @Test
  void any_text_gives_wellformed_xhtml_of_the_subset_with_all_its_words() throws Exception {
    Random random = new Random(20190304);
    for (int i = 0; i < 800; i++) {
      String text = text(random, random.nextInt(60));
      String xhtml = Markdown.toXhtml(text);
      assertThat(words(xhtml)).as(text).isEqualTo(letters(text));
      assertThat(words(Markdown.inline(text))).as(text).isEqualTo(letters(text));
      assertThat(Markdown.toXhtml(text)).isEqualTo(xhtml);
      assertThat(words(Markdown.withHeadings(text, random.nextBoolean()))).as(text).isEqualTo(letters(text));
      assertThatCode(() -> Markdown.check(text, Location.startOf("x.yaml"))).doesNotThrowAnyException();
      assertThatCode(() -> Markdown.sections(SourceFile.of("x.md", text))).doesNotThrowAnyException();
    }
  }

  @Test
  void repeated_marks_neither_overflow_nor_take_long() throws Exception {
    for (String piece : PIECES) {
      for (String between : List.of("", "a", " a ", "\n", "\n ")) {
        String text = (piece + between).repeat(1500);
        assertThat(words(Markdown.toXhtml(text))).isEqualTo(letters(text));
        Markdown.check(text, Location.startOf("x.yaml"));
      }
    }
    StringBuilder stairs = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      stairs.append(" ".repeat(i)).append(i % 2 == 0 ? "(a)" : "(1)").append(" x\n");
    }
    assertThat(words(Markdown.toXhtml(stairs.toString()))).isEqualTo(letters(stairs.toString()));
  }

  private static String text(Random random, int pieces) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      all.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return all.toString();
  }

  /** Letters and figures, in order: marks may go, words may not. */
  private static String letters(String text) {
    StringBuilder all = new StringBuilder();
    text.chars().filter(c -> c < 0x7F && Character.isLetterOrDigit(c)).forEach(c -> all.append((char) c));
    return all.toString();
  }

  private static String words(String xhtml) throws Exception {
    StringBuilder all = new StringBuilder();
    SAX.newSAXParser().parse(new InputSource(new StringReader("<x>" + xhtml + "</x>")), new DefaultHandler() {
      @Override
      public void startElement(String uri, String local, String name, Attributes attributes) {
        assertThat(SUBSET).containsKey(name);
        for (int i = 0; i < attributes.getLength(); i++) {
          assertThat(SUBSET.get(name)).contains(attributes.getQName(i));
        }
        if (name.equals("li")) {
          all.append(attributes.getValue("data-label"));
        }
      }

      @Override
      public void characters(char[] chars, int start, int length) {
        all.append(chars, start, length);
      }
    });
    return letters(all.toString());
  }
}
