package dev.engross.render.html;

import dev.engross.document.Inline;
import dev.engross.document.Punctuation;
import java.util.List;

/** Sets runs of words. */
final class HtmlInlines {

  /**
   * Dark enough to be read on white (WCAG 2.1, 1.4.3), and told apart by underline and strike where colour is not seen.
   */
  private static final String ADDED = "#00590f";

  private static final String STRUCK = "#a00000";

  private final HtmlWriter out;
  private final Anchors anchors;
  private boolean inLink;

  HtmlInlines(HtmlWriter out, Anchors anchors) {
    this.out = out;
    this.anchors = anchors;
  }

  /** A paragraph's words, with its quotation marks set. */
  void set(List<Inline> paragraph) {
    all(Punctuation.curl(paragraph));
  }

  private void all(List<Inline> inlines) {
    for (Inline inline : inlines) {
      one(inline);
    }
  }

  private void one(Inline inline) {
    if (inline instanceof Inline.Text text) {
      out.text(text.text());
    } else if (inline instanceof Inline.Styled styled) {
      in(element(styled.mark()), styled.content());
    } else if (inline instanceof Inline.Name name) {
      all(name.content());
    } else if (inline instanceof Inline.Link link) {
      link(link);
    } else if (inline instanceof Inline.Blank blank) {
      rule(Length.chars(Math.max(1, Math.min(blank.width(), 40))), List.of());
    } else if (inline instanceof Inline.Redacted) {
      out.raw("[***]");
    } else if (inline instanceof Inline.Inserted inserted) {
      changed("u", ADDED, inserted.content());
    } else if (inline instanceof Inline.Deleted deleted) {
      changed("strike", STRUCK, deleted.content());
    } else if (inline instanceof Inline.LineBreak) {
      out.raw("<br>");
    } else {
      throw new IllegalStateException("an inline that the page does not know: " + inline);
    }
  }

  private static String element(Inline.Mark mark) {
    return switch (mark) {
      case UNDERLINED -> "u";
      case EMPHASIS -> "i";
      case STRONG -> "b";
      case DEFINED -> "dfn";
    };
  }

  private void in(String element, List<Inline> content) {
    // Browsers slant a dfn; the paper does not.
    out.open(element, "style", element.equals("dfn") ? "font-style:normal" : "");
    all(content);
    out.close(element);
  }

  private void link(Inline.Link link) {
    String name = anchors.name(link.target());
    // HTML 4.01, section 12.2.2: links do not nest.
    if (name.isEmpty() || inLink) {
      all(link.content());
      return;
    }
    inLink = true;
    out.open("a", "href", "#" + name);
    all(link.content());
    out.close("a");
    inLink = false;
  }

  private void changed(String element, String colour, List<Inline> content) {
    out.open("font", "color", colour).open(element);
    all(content);
    out.close(element).close("font");
  }

  /** A rule at least so wide, with words on it or none. */
  void rule(String width, List<Inline> words) {
    out.open("font", "style", "display:inline-block;min-width:" + width
        + ";text-indent:0;border-bottom:1px solid #000");
    if (words.isEmpty()) {
      out.raw("&#160;");
    } else {
      set(words);
    }
    out.close("font");
  }

  /** A label that hangs, with the space that divides it from its words. */
  void label(String label, String width) {
    out.open("font", "style", "display:inline-block;min-width:" + width + ";text-indent:0");
    out.text(Punctuation.curl(label)).close("font").raw(" ");
  }
}
