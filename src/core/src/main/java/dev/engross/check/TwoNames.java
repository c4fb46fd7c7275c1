package dev.engross.check;

import dev.engross.conform.Person;
import dev.engross.conform.Person.Role;
import dev.engross.finding.Finding;
import dev.engross.finding.Unknown;
import dev.engross.model.Instrument.Amended;
import dev.engross.model.Party;

/**
 * A paper amends two agreements that call one party by different names on its date: one of them knows of a change of
 * name, and the other does not. The paper prints one name, and the copy of the other agreement shows the other.
 */
final class TwoNames implements SharedRule {

  @Override
  public String id() {
    return "two-names";
  }

  @Override
  public void check(SharedPaper shared, Breaches breaches) {
    for (Person person : Person.of(shared.parts())) {
      Role printed = person.roles().get(0);
      person.roles().stream().filter(r -> !name(r).equals(name(printed)))
          .forEach(other -> breaches.add(finding(shared, printed, other), shared.paper().sic()));
    }
  }

  private Finding finding(SharedPaper shared, Role printed, Role other) {
    Amended here = shared.amended(printed.agreement());
    Amended there = shared.amended(other.agreement());
    boolean old = other.party().formerly().contains(name(printed));
    boolean newer = printed.party().formerly().contains(name(other));
    String mend = old ? rename(here, printed, name(other))
        : newer ? rename(there, other, name(printed))
        : "correct one of the names, or rename it where it has the older one";
    return Finding.warn(id(), there.at(),
        "when this paper is made, one party is called " + Unknown.quoted(name(printed)) + " in "
            + here.name().agreement() + ", as the paper prints it, and " + Unknown.quoted(name(other)) + " in "
            + there.name().agreement(),
        mend + "; or accept it by sic");
  }

  private static String rename(Amended agreement, Role role, String to) {
    Party party = role.party().party();
    return "write {rename: party " + party.key() + ", to: \"" + to + "\"} in an earlier amendment of "
        + agreement.name().agreement() + ", or, with the day on which it happened, in its events.yaml";
  }

  private static String name(Role role) {
    return role.party().party().name();
  }
}
