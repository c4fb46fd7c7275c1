package dev.engross.conform;

import dev.engross.conform.TextState.Placed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lets references in braces follow the provisions that have other names than before. */
final class Renumbering {

  private final Map<String, String> names;

  private Renumbering(Map<String, String> names) {
    this.names = names;
  }

  static Renumbering of(List<Placed> before, List<Placed> after) {
    Map<String, String> byKey = new HashMap<>();
    after.forEach(p -> byKey.put(p.provision().key(), p.name()));
    Map<String, String> names = new HashMap<>();
    for (Placed one : before) {
      String now = byKey.get(one.provision().key());
      if (now != null && !now.equals(one.name()) && !one.name().isEmpty()) {
        names.put(one.name(), now);
      }
    }
    return new Renumbering(names);
  }

  /** A state in which texts that stood before a paper refer to what they referred to. */
  TextState follow(TextState state, Origin paper) {
    return names.isEmpty()
        ? state
        : state.with(all(state.recitals(), paper), all(state.provisions(), paper), all(state.exhibits(), paper));
  }

  /** The words that the paper brings refer to the numbers that it gives. */
  private List<ProvisionState> all(List<ProvisionState> provisions, Origin paper) {
    return provisions.stream().map(p -> {
      ProvisionState inner = p.withInner(all(p.inner(), paper));
      return p.isWordedBy(paper) ? inner : inner.withText(followed(p.text()));
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
    String name = reference.strip();
    for (int end = name.length(); end > 0; end = name.lastIndexOf('(', end - 1)) {
      String now = names.get(name.substring(0, end));
      if (now != null) {
        return now + name.substring(end);
      }
    }
    return reference;
  }
}
