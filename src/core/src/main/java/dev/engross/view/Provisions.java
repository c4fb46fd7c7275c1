package dev.engross.view;

import dev.engross.model.Form;
import dev.engross.model.Kind;
import dev.engross.model.Section;
import dev.engross.wording.Numbering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Numbers and names the sections of a paper: {@code Section 2.1}, {@code ARTICLE II}, {@code Section 2.1(b)}. */
final class Provisions {

  private static final int LONGEST_NUMBER = 6;
  private static final int DECIMAL = 10;

  private final Form form;
  private final Numbering numbering;
  private final Headings headings;

  private Provisions(Form form, Numbering numbering, Headings headings) {
    this.form = form;
    this.numbering = numbering;
    this.headings = headings;
  }

  static List<Provision> of(List<Section> sections, Form form, Numbering numbering, Headings headings) {
    return new Provisions(form, numbering, headings).all(sections, List.of(), "", 0);
  }

  /** How many changes of a section are labelled, before the sections in it: all, unless there is one. */
  private static int labelled(Section section) {
    int printed = ChangeViews.said(section.changes()).size();
    return printed > 1 ? printed : 0;
  }

  /** The number that a section takes: the next, or the one to which its author skips, {@code 9} of {@code 9.}. */
  private static int ordinal(Section section, int next) {
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

  private List<Provision> all(List<Section> sections, List<Integer> above, String around, int labelled) {
    List<Provision> all = new ArrayList<>();
    int count = labelled;
    for (Section section : sections) {
      Optional<Kind> kind = form.kind(section.kind());
      boolean numbered = kind.map(Kind::numbered).orElse(true);
      count = numbered ? ordinal(section, count + 1) : count;
      List<Integer> path = new ArrayList<>(above);
      path.add(numbered ? count : 0);
      String number = !numbered ? "" : section.number().isEmpty() ? numbering.label(path) : section.number();
      String heading = headings.heading(section, kind);
      String own = ProvisionName.own(number);
      String name = number.isEmpty() ? ProvisionName.headed(heading) : ProvisionName.within(around, number);
      List<String> items = own.isEmpty() ? List.of() : ItemNames.of(name, section.text().text());
      all.add(new Provision(
          section, kind, path, number, heading, name, own, items,
          all(section.sections(), path, name, labelled(section))));
    }
    return all;
  }
}
