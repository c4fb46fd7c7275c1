package dev.engross.bind;

import dev.engross.source.Location;
import dev.engross.target.Target;
import java.util.List;
import java.util.Set;

/** Reports names that targets and references would take for something else. */
final class GivenName {

  /** Steps of targets that stand for rows. */
  private static final List<String> ROWS = List.of("all", "others", "added");

  /** What stands in braces for something of the paper or of the agreement. */
  private static final Set<String> REFERENCES =
      Set.of("dated", "effective", "until", "title", "called", "base", "prior", "Agreement");

  private static final String MEND = "give it another name";

  private GivenName() {}

  /** Of a schedule, a party or a particular. */
  static void check(Binding binding, String name, Location at, String what) {
    Target target = Target.of(name, at);
    if (name.indexOf('>') >= 0) {
      noSteps(binding, name, at, what);
    } else if (REFERENCES.contains(name)) {
      taken(binding, name, at, what, "which prose and targets use already");
    } else if (target.isParty()) {
      taken(binding, name, at, what, "which would be taken for a party");
    } else if (target.isSection()) {
      taken(binding, name, at, what, "which would be taken for a part of the text");
    }
  }

  private static void taken(Binding binding, String name, Location at, String what, String why) {
    binding.error("name-in-use", at, what + " cannot be called " + Binding.quoted(name) + ", " + why, MEND);
  }

  private static void noSteps(Binding binding, String name, Location at, String what) {
    binding.error("bad-name", at,
        what + " cannot be called " + Binding.quoted(name) + ", since > parts the steps of a target", MEND);
  }

  /** Of a row. */
  static void row(Binding binding, String name, Location at) {
    if (ROWS.contains(name)) {
      binding.error("reserved-row", at,
          "a row cannot be called " + Binding.quoted(name) + ", which stands for several rows in a target", MEND);
    } else if (name.indexOf('>') >= 0) {
      noSteps(binding, name, at, "a row");
    }
  }

  /** Of a column. */
  static void column(Binding binding, String name, Location at) {
    boolean ofRows = RowBinder.ROW.contains(name);
    if (ofRows || ROWS.contains(name)) {
      binding.error("reserved-column", at,
          "a column cannot be called " + Binding.quoted(name)
              + (ofRows ? ", which any row may have" : ", which stands for several rows in a target"),
          "give the column another name; its heading prints what you like");
    }
  }
}
