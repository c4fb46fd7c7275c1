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

  /** All that changes may call it: as its own form or its agreement's titles it, and by its number. */
  public static Set<String> of(Instrument paper, Form form) {
    int number = Math.max(0, paper.name().number());
    String alike =
        TitleStyle.of(form.wording().title()).map(t -> t.print(paper.called(), number)).orElse(paper.called());
    return new LinkedHashSet<>(List.of(paper.titled(), alike, numbered(paper)));
  }

  /** Whether a name is that of a paper, as its own form titles it or by its number. */
  public static boolean isOf(String name, Instrument paper) {
    return name.equals(paper.titled()) || paper.name().isNumbered() && name.equals(numbered(paper));
  }

  /** By its number, whatever the form. */
  private static String numbered(Instrument paper) {
    return paper.called() + " No. " + Math.max(0, paper.name().number());
  }
}
