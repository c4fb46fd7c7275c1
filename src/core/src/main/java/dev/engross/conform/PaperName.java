package dev.engross.conform;

import dev.engross.model.Agreement;
import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.wording.TitleStyle;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What papers and changes call a paper: {@code Amendment No. 1}. */
public final class PaperName {

  private PaperName() {}

  /** All that changes may call it: what papers call it, as the form titles it, and by its number. */
  public static Set<String> of(Instrument paper, Agreement agreement, Form form) {
    Set<String> names = new LinkedHashSet<>();
    unique(paper, agreement).map(name -> style(form).print(name, 0)).ifPresent(names::add);
    int number = Math.max(0, paper.name().number());
    names.add(style(form).print(paper.called(), number));
    names.add(paper.called() + " No. " + number);
    return names;
  }

  /**
   * What papers call it. Its number is that of its own title; one whose title has none, and that is the only one of its
   * noun, goes without; all others as the form titles them. Of a base the title.
   */
  public static String titled(Instrument paper, Agreement agreement, Form form) {
    if (paper.name().isBase()) {
      return paper.title().get(0);
    }
    int number = Math.max(0, paper.name().number());
    return unique(paper, agreement).map(name -> style(form).print(name, 0))
        .orElseGet(() -> style(form).print(paper.called(), number));
  }

  /** What its own title calls it, if no other paper goes by that. */
  private static Optional<String> unique(Instrument paper, Agreement agreement) {
    return own(paper).filter(
        name -> agreement.amendments().stream().filter(a -> name.equals(own(a).orElse(a.called()))).count() <= 1);
  }

  /** What its own title calls it; empty where it has none. */
  private static Optional<String> own(Instrument paper) {
    if (paper.title().isEmpty() || TitleStyle.isNumbered(paper.called())) {
      return Optional.empty();
    }
    return TitleStyle.told(String.join(" ", paper.title()), paper.called()).or(() -> Optional.of(paper.called()));
  }

  private static TitleStyle style(Form form) {
    return TitleStyle.of(form.wording().title()).orElseThrow();
  }
}
