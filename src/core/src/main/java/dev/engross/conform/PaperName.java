package dev.engross.conform;

import dev.engross.model.Agreement;
import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.wording.TitleStyle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What papers and changes call a paper: {@code Amendment No. 1}. */
public final class PaperName {

  private PaperName() {}

  /** All that changes may call it: what papers call it, as the form titles it, and by its number. */
  public static Set<String> of(Instrument paper, Agreement agreement, Form form) {
    Set<String> names = new LinkedHashSet<>(List.of(titled(paper, agreement, form)));
    names.add(styled(paper, form));
    names.add(paper.called() + " No. " + number(paper));
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
    Optional<String> own = own(paper).filter(
        name -> agreement.amendments().stream().filter(a -> name.equals(own(a).orElse(a.called()))).count() == 1);
    return own.map(name -> style(form).print(name, 0)).orElseGet(() -> styled(paper, form));
  }

  /** What its own title calls it; empty where it has none. */
  private static Optional<String> own(Instrument paper) {
    if (paper.title().isEmpty() || TitleStyle.isNumbered(paper.called())) {
      return Optional.empty();
    }
    return TitleStyle.told(String.join(" ", paper.title()), paper.called()).or(() -> Optional.of(paper.called()));
  }

  private static String styled(Instrument paper, Form form) {
    return style(form).print(paper.called(), number(paper));
  }

  private static TitleStyle style(Form form) {
    return TitleStyle.of(form.wording().title()).orElseThrow();
  }

  private static int number(Instrument paper) {
    return Math.max(0, paper.name().number());
  }
}
