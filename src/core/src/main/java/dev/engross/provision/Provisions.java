package dev.engross.provision;

import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.model.Kind;
import dev.engross.model.Section;
import dev.engross.wording.Numbering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Numbers and names the sections of a paper: {@code Section 2.1}, {@code ARTICLE II}, {@code Section 2.1(b)}. */
public final class Provisions {

  private static final int LONGEST_NUMBER = 6;
  private static final int DECIMAL = 10;

  private final Form form;
  private final Numbering numbering;
  private final BiFunction<Section, Optional<Kind>, String> headings;

  private Provisions(Form form, Numbering numbering, BiFunction<Section, Optional<Kind>, String> headings) {
    this.form = form;
    this.numbering = numbering;
    this.headings = headings;
  }

  /**
   * The sections of a paper, in order.
   *
   * @param headings what each is headed, by its kind if it is of one; empty for nothing
   */
  public static List<Provision> of(
      Instrument paper, Form form, BiFunction<Section, Optional<Kind>, String> headings) {
    return new Provisions(form, numbering(paper, form), headings).all(paper.body().printed(), List.of(), "", 0);
  }

  /** The labels of a paper's recitals, by its form's sample: a numbering, {@code none}, or a word for each. */
  public static List<String> recitals(Instrument paper, Form form) {
    String sample = form.wording().recitals();
    Optional<Numbering> numbering = Numbering.of(List.of(sample));
    List<String> labels = new ArrayList<>();
    for (int i = 1; i <= paper.recitals().size(); i++) {
      int ordinal = i;
      labels.add(numbering.map(n -> n.label(List.of(ordinal))).orElse(sample));
    }
    return labels;
  }

  /** How the sections of a paper are numbered: its own way, or else its form's. */
  public static Numbering numbering(Instrument paper, Form form) {
    List<String> own = paper.numbering();
    return Numbering.of(own.isEmpty() ? form.wording().numbering() : own).orElseThrow();
  }

  /** How many changes of a section are labelled, before the sections in it: all, unless there is one. */
  private static int labelled(Section section) {
    int printed = SaidChanges.of(section.changes()).size();
    return printed > 1 ? printed : 0;
  }

  /** The number that a section takes: the next, or the one to which its author skips, {@code 9} of {@code 9.}. */
  private int ordinal(Section section, int depth, int next) {
    return numbering.ordinal(depth, section.number()).orElseGet(() -> figures(section.number(), next));
  }

  /** The last figures of a number that is like no sample, as {@code 4A} is; the next number if there are none. */
  private static int figures(String number, int next) {
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
      count = numbered ? ordinal(section, above.size() + 1, count + 1) : count;
      List<Integer> path = new ArrayList<>(above);
      path.add(numbered ? count : 0);
      String number = !numbered ? "" : section.number().isEmpty() ? numbering.label(path) : section.number();
      String heading = headings.apply(section, kind);
      String own = ProvisionName.own(number);
      String name = number.isEmpty() ? ProvisionName.headed(heading) : ProvisionName.within(around, number);
      all.add(new Provision(
          section, kind, path, number, heading, name, own,
          all(section.sections(), path, name, labelled(section))));
    }
    return all;
  }
}
