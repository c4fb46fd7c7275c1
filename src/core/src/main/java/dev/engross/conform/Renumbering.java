package dev.engross.conform;

import dev.engross.conform.ProvisionNames.Meant;
import dev.engross.conform.TextState.Placed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets references in braces follow the provisions that have other names than before. */
final class Renumbering {

  private final ProvisionNames before;

  /** What each provision is called by now, by its key. */
  private final Map<String, Placed> now = new HashMap<>();
  private final boolean anew;

  private Renumbering(List<Placed> before, List<Placed> after) {
    this.before = ProvisionNames.of(before);
    after.forEach(p -> now.put(p.provision().key(), p));
    this.anew = before.stream().anyMatch(p -> after(p).filter(a -> !a.name().equals(p.name())).isPresent());
  }

  static Renumbering of(List<Placed> before, List<Placed> after) {
    return new Renumbering(before, after);
  }

  private Optional<Placed> after(Placed placed) {
    return Optional.ofNullable(now.get(placed.provision().key()));
  }

  /** A state in which texts that stood before a paper refer to what they referred to. */
  TextState follow(TextState state, Origin paper) {
    return !anew
        ? state
        : state.with(all(state.recitals(), paper), all(state.provisions(), paper));
  }

  /** The words that the paper brings refer to the numbers that it gives. */
  private List<ProvisionState> all(List<ProvisionState> provisions, Origin paper) {
    return provisions.stream().map(p -> {
      ProvisionState inner = p.withInner(all(p.inner(), paper));
      return p.by() == paper ? inner : inner.withText(followed(p.text()));
    }).toList();
  }

  private String followed(String text) {
    int open = text.indexOf('{');
    if (open < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 8);
    int from = 0;
    for (int close; open >= 0 && (close = text.indexOf('}', open)) >= 0; open = text.indexOf('{', from)) {
      out.append(text, from, open + 1).append(renamed(text.substring(open + 1, close)));
      from = close;
    }
    return out.append(text, from, text.length()).toString();
  }

  /** The name now of a provision, or of an item in one. */
  private String renamed(String reference) {
    List<Meant> meant = before.path(reference);
    if (meant.size() != 1) {
      return reference;
    }
    Meant was = meant.get(0);
    return after(was.in()).map(p -> new Meant(p, was.items(), was.own()).name())
        .filter(name -> !name.equals(was.name())).orElse(reference);
  }
}
