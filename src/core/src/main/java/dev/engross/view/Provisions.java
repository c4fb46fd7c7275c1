package dev.engross.view;

import dev.engross.model.Form;
import dev.engross.model.Kind;
import dev.engross.model.Section;
import dev.engross.wording.Numbering;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** What prose calls the sections of a paper: {@code Section 2.1}, {@code ARTICLE II}, {@code Section 2.1(b)}. */
final class Provisions {

  private static final int LONGEST_LABEL = 8;
  private static final int LONGEST_NUMBER = 6;
  private static final int DECIMAL = 10;

  private final Form form;
  private final Numbering numbering;
  private final BiConsumer<String, Section> known;

  private Provisions(Form form, Numbering numbering, BiConsumer<String, Section> known) {
    this.form = form;
    this.numbering = numbering;
    this.known = known;
  }

  /** Tells each section, and each labelled item of its text, with its name. */
  static void each(List<Section> sections, Form form, Numbering numbering, BiConsumer<String, Section> known) {
    new Provisions(form, numbering, known).each(sections, List.of(), "", 0);
  }

  /** How many changes of a section are labelled, before the sections in it: all, unless there is one. */
  static int labelled(Section section) {
    int printed = ChangeViews.said(section.changes()).size();
    return printed > 1 ? printed : 0;
  }

  /** The number that a section takes: the next, or the one to which its author skips, {@code 9} of {@code 9.}. */
  static int ordinal(Section section, int next) {
    String number = section.number();
    int end = number.length();
    while (end > 0 && !Character.isDigit(number.charAt(end - 1))) {
      end--;
    }
    int from = end;
    while (from > 0 && Character.isDigit(number.charAt(from - 1))) {
      from--;
    }
    return end > from && end - from < LONGEST_NUMBER ? Integer.parseInt(number, from, end, DECIMAL) : next;
  }

  private void each(List<Section> sections, List<Integer> above, String parent, int labelled) {
    int count = labelled;
    for (Section section : sections) {
      count = form.kind(section.kind()).map(Kind::numbered).orElse(true) ? ordinal(section, count + 1) : count;
      List<Integer> path = new ArrayList<>(above);
      path.add(count);
      String label = section.number().isEmpty() ? numbering.label(path) : section.number();
      String name = name(label, parent);
      known.accept(name, section);
      items(name, section);
      each(section.sections(), path, name, labelled(section));
    }
  }

  /** The items of a text, each by the label at the beginning of its line. */
  private void items(String name, Section section) {
    for (String line : section.text().split("\n")) {
      String item = line.strip();
      int close = item.indexOf(')');
      if (item.startsWith("(") && close > 1 && close < LONGEST_LABEL && close + 1 < item.length() && item.charAt(close + 1) == ' ') {
        known.accept(name + item.substring(0, close + 1), section);
      }
    }
  }

  /** A label such as {@code (a)} continues that of the section around it; one with a word before it is a name of its own. */
  private static String name(String label, String parent) {
    String bare = label.endsWith(".") ? label.substring(0, label.length() - 1) : label;
    if (bare.isEmpty()) {
      return parent;
    }
    if (bare.startsWith("(") && !parent.isEmpty()) {
      return parent + bare;
    }
    return bare.indexOf(' ') > 0 ? bare : "Section " + bare;
  }
}
