package dev.engross.markdown;

import java.util.Set;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * The marks inside a paragraph: emphasis by commonmark's rules, which know a mark from a footnote's star; blanks and
 * omissions. Everything else of Markdown is escaped before it is parsed, so that it prints as typed.
 */
final class InlineMarkup {

  /** Emphasis in emphasis in emphasis is more than any paper has. */
  private static final int NESTING = 16;

  private static final Parser PARSER = Parser.builder().enabledBlockTypes(Set.of()).maxInlineNesting(NESTING).build();
  private static final String ACTIVE = "[]<>&!`";

  /** How many {@code _} are a blank. */
  static final int SHORTEST_BLANK = 3;

  private InlineMarkup() {}

  /** Writes a paragraph's words, lines divided by {@code \n}, as inline XHTML. */
  static void write(StringBuilder out, String words) {
    if (isPlain(words)) {
      Characters.escape(out, words.replace('\n', ' '));
      return;
    }
    Node document = PARSER.parse(prepared(words));
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      children(out, block);
    }
  }

  /** Whether nothing in them is a mark, as in most paragraphs: what commonmark would then give is the words. */
  private static boolean isPlain(String words) {
    return words.indexOf('*') < 0 && words.indexOf('_') < 0 && words.indexOf('\\') < 0 && !words.contains("\n\n");
  }

  private static String prepared(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length() && (punctuation(text.charAt(i + 1)) || text.charAt(i + 1) == '\n')) {
        out.append(c).append(text.charAt(++i));
      } else if (text.startsWith(Markdown.OMISSION, i)) {
        out.append(Characters.REDACTED);
        i += Markdown.OMISSION.length() - 1;
      } else if (c == '_' || c == '*') {
        int end = i;
        while (end < text.length() && text.charAt(end) == c) {
          end++;
        }
        run(out, text, i, end);
        i = end - 1;
      } else {
        if (c == '\\' || ACTIVE.indexOf(c) >= 0) {
          out.append('\\');
        }
        out.append(c);
      }
    }
    return out.toString();
  }

  private static void run(StringBuilder out, String text, int start, int end) {
    char c = text.charAt(start);
    boolean inWord = start > 0 && end < text.length()
        && Character.isLetterOrDigit(text.charAt(start - 1)) && Character.isLetterOrDigit(text.charAt(end));
    for (int i = start; i < end; i++) {
      if (c == '_' && end - start >= SHORTEST_BLANK) {
        out.append(Characters.BLANK);
      } else if (inWord || end - start > SHORTEST_BLANK) {
        out.append('\\').append(c);
      } else {
        out.append(c);
      }
    }
  }

  static boolean punctuation(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }

  private static void children(StringBuilder out, Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text text) {
        text(out, text.getLiteral());
      } else if (node instanceof SoftLineBreak) {
        out.append(' ');
      } else if (node instanceof HardLineBreak) {
        out.append("<br/>");
      } else {
        String element = element(node);
        out.append('<').append(element).append('>');
        children(out, node);
        out.append("</").append(element).append('>');
      }
    }
  }

  private static String element(Node node) {
    if (node instanceof Emphasis emphasis) {
      return emphasis.getOpeningDelimiter().equals("_") ? "u" : "em";
    }
    if (node instanceof StrongEmphasis) {
      return "b";
    }
    throw new IllegalStateException("not escaped: " + node);
  }

  private static void text(StringBuilder out, String literal) {
    int start = 0;
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      if (c == Characters.REDACTED || c == Characters.BLANK) {
        Characters.escape(out, literal.substring(start, i));
        start = i;
        while (c == Characters.BLANK && i + 1 < literal.length() && literal.charAt(i + 1) == c) {
          i++;
        }
        out.append(c == Characters.REDACTED ? "<span class=\"redacted\"></span>"
            : "<span class=\"blank\" data-width=\"" + (i + 1 - start) + "\"></span>");
        start = i + 1;
      }
    }
    Characters.escape(out, literal.substring(start));
  }
}
