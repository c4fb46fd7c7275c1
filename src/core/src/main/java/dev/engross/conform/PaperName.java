package dev.engross.conform;

import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.target.Target;
import dev.engross.wording.TitleStyle;

/** What changes call papers, when they are about papers: {@code Amendment No. 1}. */
public final class PaperName {

  private PaperName() {}

  /** Whether a target's first step names a paper, as the form titles it or by its number. */
  public static boolean isCalled(Instrument paper, Form form, Target target) {
    return target.first().equals(titled(paper, form)) || target.first().equals(numbered(paper));
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
