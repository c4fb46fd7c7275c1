package dev.engross.conform;

import dev.engross.conform.ProvisionNames.Meant;
import dev.engross.conform.TextState.Gone;
import dev.engross.conform.TextState.Placed;
import dev.engross.source.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Lets references in braces follow the provisions that have other names than before, or that went. */
final class Renumbering {

  private final ProvisionNames before;
  private final ProvisionNames after;
  private final Set<String> old = new HashSet<>();

  /** What each provision is called by now, by its key. */
  private final Map<String, Placed> now = new HashMap<>();
  private final Map<Meant, String> moved;
  private final Function<Placed, Optional<Location>> touched;
  private final List<Gone> gone = new ArrayList<>();

  /** What each reference becomes: one to a party stands in many texts. */
  private final Map<String, String> seen = new HashMap<>();

  private Renumbering(
      List<Placed> before, List<Placed> after, Map<Meant, String> moved,
      Function<Placed, Optional<Location>> touched) {
    this.moved = moved;
    this.before = ProvisionNames.of(before);
    this.after = ProvisionNames.of(after);
    this.touched = touched;
    before.forEach(p -> old.add(p.provision().key()));
    after.forEach(p -> now.put(p.provision().key(), p));
    before.stream().filter(p -> !p.name().isEmpty() && after(p).isEmpty()).forEach(p -> goes(p, p.name()));
  }

  /**
   * @param moved items, each with the label that it is given
   * @param touched where the paper says what it does to a provision, or to what that stands in
   */
  static Renumbering of(
      List<Placed> before, List<Placed> after, Map<Meant, String> moved,
      Function<Placed, Optional<Location>> touched) {
    return new Renumbering(before, after, moved, touched);
  }

  private Optional<Placed> after(Placed placed) {
    return Optional.ofNullable(now.get(placed.provision().key()));
  }

  private void goes(Placed placed, String name) {
    touched.apply(placed).map(by -> new Gone(name, by)).filter(g -> !gone.contains(g)).ifPresent(gone::add);
  }

  /**
   * A state in which texts that stood before a paper refer to what they referred to.
   *
   * @param brought the keys of the provisions whose words the paper brings, which refer to the numbers that it gives
   */
  TextState follow(TextState state, Set<String> brought) {
    List<ProvisionState> recitals = all(state.recitals(), brought);
    List<ProvisionState> provisions = all(state.provisions(), brought);
    return state.with(recitals, provisions, all(state.exhibits(), brought)).without(gone);
  }

  private List<ProvisionState> all(List<ProvisionState> provisions, Set<String> brought) {
    return provisions.stream().map(p -> {
      ProvisionState inner = p.withInner(all(p.inner(), brought));
      return brought.contains(p.key()) || !old.contains(p.key()) ? inner : inner.withText(followed(p.text()));
    }).toList();
  }

  /** The labels now of an item, some of which may have moved. */
  private List<String> items(Meant was) {
    List<String> items = new ArrayList<>(was.items());
    moved.forEach((item, label) -> {
      int last = item.items().size() - 1;
      boolean inIt = item.in().provision() == was.in().provision() && was.items().size() > last
          && was.items().subList(0, last + 1).equals(item.items());
      if (inIt) {
        items.set(last, label);
      }
    });
    return items;
  }

  private String followed(String text) {
    int open = text.indexOf('{');
    if (open < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 8);
    int from = 0;
    for (int close; open >= 0 && (close = text.indexOf('}', open)) >= 0; open = text.indexOf('{', from)) {
      out.append(text, from, open + 1).append(seen.computeIfAbsent(text.substring(open + 1, close), this::renamed));
      from = close;
    }
    return out.append(text, from, text.length()).toString();
  }

  /** The name now of a provision, or of an item in one. */
  String renamed(String reference) {
    List<Meant> meant = before.path(reference);
    if (meant.size() != 1) {
      return reference;
    }
    Meant was = meant.get(0);
    Optional<Meant> is = after(was.in()).map(p -> new Meant(p, items(was), was.own())).filter(Meant::stands);
    if (is.isPresent()) {
      return is.get().name().equals(was.name()) ? reference : is.get().name();
    }
    // What the paper brings under the name of what it takes away comes in its place.
    boolean another = after.path(reference).stream().anyMatch(m -> !old.contains(m.in().provision().key()));
    goes(was.in(), was.name());
    return another ? reference : new Gone(was.name(), was.in().provision().at()).reference();
  }
}
