package dev.engross.conform;

import dev.engross.model.Form;
import dev.engross.model.Instrument;
import dev.engross.model.Section;
import dev.engross.provision.Provision;
import dev.engross.provision.Provisions;
import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The sections of a paper by the names under which later papers speak of them: {@code Section 2}. */
public final class PaperSections {

  private final List<Provision> provisions = new ArrayList<>();

  private PaperSections(List<Provision> outermost) {
    add(outermost);
  }

  /** Of a paper, as a form numbers it. */
  public static PaperSections of(Instrument paper, Form form) {
    return new PaperSections(Provisions.of(paper, form, (section, kind) -> section.heading()));
  }

  private void add(List<Provision> some) {
    for (Provision one : some) {
      provisions.add(one);
      add(one.inner());
    }
  }

  /** Their names, in the order of the paper. */
  public List<String> names() {
    return provisions.stream().map(Provision::name).filter(n -> !n.isEmpty()).toList();
  }

  /** Where the sections stand that bear a name, and those in them. */
  Set<Location> named(String name) {
    Set<Location> sections = new HashSet<>();
    for (Provision one : provisions) {
      if (one.name().equalsIgnoreCase(name)) {
        one.section().andInner().forEach(s -> sections.add(s.at()));
      }
    }
    return sections;
  }
}
