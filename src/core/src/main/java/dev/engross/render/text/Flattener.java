package dev.engross.render.text;

import dev.engross.document.Inline;
import java.util.List;

/**
 * Makes {@link Words} of inlines: marks are left off, quotation marks are straight, and characters are those that
 * print.
 */
final class Flattener {

  private final StringBuilder out = new StringBuilder();
  private final Faults faults;
  private final boolean wholeNames;
  private final int widestBlank;
  private boolean inName;
  private boolean inQuotes;

  /**
   * @param wholeNames whether names are kept on one line
   * @param widestBlank a wider blank is clipped to this many characters
   */
  Flattener(Faults faults, boolean wholeNames, int widestBlank) {
    this.faults = faults;
    this.wholeNames = wholeNames;
    this.widestBlank = widestBlank;
  }

  Words words() {
    return new Words(out.toString());
  }

  /** Ends the line. */
  Flattener lineEnd() {
    out.append(Words.LINE_END);
    return this;
  }

  /** Parts what follows from what stands there; nothing if there is nothing yet. */
  Flattener space() {
    if (out.length() > 0 && !Words.isGap(last())) {
      out.append(' ');
    }
    return this;
  }

  Flattener add(List<Inline> content) {
    for (int i = 0; i < content.size(); i++) {
      add(content.get(i));
    }
    return this;
  }

  private void add(Inline inline) {
    if (inline instanceof Inline.Text text) {
      add(text.text());
    } else if (inline instanceof Inline.Quoted quoted) {
      String mark = inQuotes ? "'" : "\"";
      inQuotes = !inQuotes;
      between(mark, quoted.content(), mark);
      inQuotes = !inQuotes;
    } else if (inline instanceof Inline.Name name) {
      name(name.content());
    } else if (inline instanceof Inline.Styled styled) {
      add(styled.content());
    } else if (inline instanceof Inline.Link link) {
      add(link.content());
    } else if (inline instanceof Inline.LineBreak) {
      out.append(Words.LINE_END);
    } else if (inline instanceof Inline.Blank blank) {
      out.append("_".repeat(Math.max(0, Math.min(widestBlank, blank.width()))));
    } else if (inline instanceof Inline.Redacted) {
      out.append("[***]");
    } else if (inline instanceof Inline.Inserted inserted) {
      between("{+", inserted.content(), "+}");
    } else if (inline instanceof Inline.Deleted deleted) {
      between("[-", deleted.content(), "-]");
    } else {
      throw new IllegalStateException("an inline that the text rendering does not know: " + inline);
    }
  }

  private void between(String open, List<Inline> content, String close) {
    out.append(open);
    add(content);
    out.append(close);
  }

  private void name(List<Inline> content) {
    boolean outer = inName;
    int from = out.length();
    inName = wholeNames;
    add(content);
    inName = outer;
    if (!outer && out.length() > from) {
      loosen(from);
      loosen(out.length() - 1);
    }
  }

  /** A space at the edge of a name is no part of it. */
  private void loosen(int index) {
    if (out.charAt(index) == Words.NAME_SPACE) {
      out.setCharAt(index, ' ');
    }
  }

  /** Adds characters of the document's. */
  Flattener add(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        gap();
      } else if (Characters.isPlain(c)) {
        out.append(c);
      } else {
        int code = text.codePointAt(i);
        special(text, i, code);
        i += Character.charCount(code) - 1;
      }
    }
    return this;
  }

  private void special(String text, int index, int code) {
    if (!Characters.prints(code)) {
      faults.unsupported(code, text, index);
      out.append(Characters.UNPRINTABLE);
    } else if (Characters.form(code).equals(" ")) {
      gap();
    } else {
      out.append(Characters.form(code));
    }
  }

  private void gap() {
    if (inName) {
      if (out.length() == 0 || (!Words.isGap(last()) && last() != Words.NAME_SPACE)) {
        out.append(Words.NAME_SPACE);
      }
    } else if (out.length() == 0 || !Words.isGap(last())) {
      out.append(' ');
    }
  }

  private char last() {
    return out.charAt(out.length() - 1);
  }
}
