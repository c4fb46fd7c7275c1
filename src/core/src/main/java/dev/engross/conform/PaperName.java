package dev.engross.conform;

import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.wording.TitleStyle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What changes call papers, when they are about papers: {@code Amendment No. 1}. */
public final class PaperName {

  private PaperName() {}

  /** All that changes may call it: as the form titles it, and by its number. */
  public static Set<String> of(Instrument paper, Form form) {
    return new LinkedHashSet<>(List.of(titled(paper, form), numbered(paper)));
  }

  /** As the form titles it. */
  public static String titled(Instrument paper, Form form) {
    int number = Math.max(0, paper.name().number());
    return TitleStyle.of(form.wording().title()).map(t -> t.print(paper.called(), number)).orElse(paper.called());
  }

  /** By its number, whatever the form. */
  private static String numbered(Instrument paper) {
    return paper.called() + " No. " + Math.max(0, paper.name().number());
  }
}
