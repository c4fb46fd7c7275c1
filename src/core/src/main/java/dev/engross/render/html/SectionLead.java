package dev.engross.render.html;

import dev.engross.document.Block;
import dev.engross.document.Capitals;
import dev.engross.document.Inline;
import dev.engross.document.Style;
import java.util.ArrayList;
import java.util.List;

/** A section's number and heading, as the style marks them; the number is left plain. */
final class SectionLead {

  private SectionLead() {}

  static List<Inline> of(Block.Section section, Style.Headings style) {
    List<Inline> all = new ArrayList<>();
    if (!section.number().isEmpty()) {
      all.add(new Inline.Text(section.number()));
    }
    if (!section.heading().isEmpty()) {
      if (!all.isEmpty()) {
        all.add(new Inline.Text(" "));
      }
      all.addAll(heading(section, style));
    }
    return all;
  }

  static List<Inline> heading(Block.Section section, Style.Headings style) {
    return section.heading().isEmpty() ? List.of() : marked(section.heading(), style.mark());
  }

  private static List<Inline> marked(List<Inline> heading, Style.HeadingMark mark) {
    return switch (mark) {
      case UNDERLINED -> underlined(heading);
      case BOLD -> List.of(new Inline.Styled(Inline.Mark.STRONG, heading));
      case CAPS -> Capitals.of(heading);
      case PLAIN -> heading;
    };
  }

  /** The full stop parts the heading from what runs in, and is no part of it. */
  private static List<Inline> underlined(List<Inline> heading) {
    int end = heading.size() - 1;
    if (!(heading.get(end) instanceof Inline.Text last) || !last.text().endsWith(".") || last.text().equals(".")) {
      return List.of(new Inline.Styled(Inline.Mark.UNDERLINED, heading));
    }
    List<Inline> words = new ArrayList<>(heading.subList(0, end));
    words.add(new Inline.Text(last.text().substring(0, last.text().length() - 1)));
    return List.of(new Inline.Styled(Inline.Mark.UNDERLINED, words), new Inline.Text("."));
  }
}
