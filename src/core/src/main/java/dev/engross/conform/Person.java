package dev.engross.conform;

import dev.engross.conform.State.PartyState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Who makes a paper, as a party to one or several of the agreements that it amends.
 *
 * @param roles at least one, none of which two are in one agreement
 */
public record Person(List<Role> roles) {

  public Person {
    roles = List.copyOf(roles);
  }

  /**
   * A party to one of the agreements.
   *
   * @param agreement its place among those that the paper amends
   */
  public record Role(int agreement, PartyState party) {

    String name() {
      return party.party().name();
    }

    private boolean sharesName(Role other) {
      return party.formerly().contains(other.name()) || other.party.formerly().contains(name())
          || party.formerly().stream().anyMatch(other.party.formerly()::contains);
    }
  }

  /**
   * All who make a paper, each once, in the order of the agreements and their parties. Of two agreements, parties of
   * one name are one; else those that had one earlier, since one of the agreements may not know of another name yet.
   * Two parties of one agreement are always two: one may have taken the name that the other gave up.
   *
   * @param parts the paper's places among the papers of the agreements
   */
  public static List<Person> of(List<Standing> parts) {
    List<List<Role>> persons = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      int agreement = i;
      List<Role> roles = parts.get(i).named().parties().stream().map(p -> new Role(agreement, p)).toList();
      List<Role> rest = new ArrayList<>();
      roles.forEach(role -> joined(role, persons, (a, b) -> a.name().equals(b.name()))
          .ifPresentOrElse(person -> person.add(role), () -> rest.add(role)));
      rest.forEach(role -> joined(role, persons, Role::sharesName)
          .ifPresentOrElse(person -> person.add(role), () -> persons.add(new ArrayList<>(List.of(role)))));
    }
    return persons.stream().map(Person::new).toList();
  }

  private static Optional<List<Role>> joined(Role role, List<List<Role>> persons, BiPredicate<Role, Role> isSame) {
    return persons.stream().filter(person -> person.stream().allMatch(r -> r.agreement() != role.agreement())
        && person.stream().anyMatch(r -> isSame.test(r, role))).findFirst();
  }
}
