package dev.engross.conform;

import dev.engross.conform.TextState.Placed;
import dev.engross.target.Part;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The target that an author meant who wrote a provision's name in another way than targets are written. */
final class NearProvision {

  private static final String OF = " of ";
  private static final String STEP = " > ";
  private static final String WHOLE = "Agreement";

  private final ProvisionNames names;
  private final List<Placed> all;

  private NearProvision(ProvisionNames names, List<Placed> all) {
    this.names = names;
    this.all = all;
  }

  /** Empty where nothing tells it. */
  static Optional<String> of(ProvisionNames names, List<Placed> all, String written) {
    NearProvision near = new NearProvision(names, all);
    return near.bySteps(written).or(() -> near.byNumber(written)).or(() -> near.byHeading(written));
  }

  /** {@code first sentence of Section 1}, {@code PART TWO Clause 1}, {@code the Agreement}. */
  private Optional<String> bySteps(String written) {
    String bare = without("the ", written);
    if (bare.equalsIgnoreCase(WHOLE)) {
      return Optional.of(WHOLE);
    }
    int of = bare.lastIndexOf(OF);
    String outer = of < 0 ? "" : bare.substring(of + OF.length());
    if (of > 0 && names.path(outer).size() == 1 && Part.of(bare.substring(0, of)).isPresent()) {
      return Optional.of(outer + STEP + bare.substring(0, of));
    }
    for (int space = bare.indexOf(' '); space > 0; space = bare.indexOf(' ', space + 1)) {
      String path = bare.substring(0, space) + STEP + bare.substring(space + 1);
      if (names.path(path).size() == 1) {
        return Optional.of(path);
      }
    }
    return Optional.empty();
  }

  /** {@code Clause 1}, {@code Sec. 1}, {@code § 1} and {@code 1.} of Section 1. */
  private Optional<String> byNumber(String written) {
    String number = number(written);
    List<Placed> numbered = all.stream().filter(p -> !number.isEmpty() && number(p.own()).equals(number)).toList();
    return numbered.size() == 1 ? numbered.stream().map(Placed::called).findFirst() : Optional.empty();
  }

  private static String number(String name) {
    String bare = name.substring(name.lastIndexOf(' ') + 1);
    return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
  }

  private Optional<String> byHeading(String written) {
    String heading = without("the ", written).toLowerCase(Locale.ROOT);
    List<Placed> headed =
        all.stream().filter(p -> p.provision().heading().toLowerCase(Locale.ROOT).equals(heading)).toList();
    return headed.size() == 1 ? headed.stream().map(Placed::called).findFirst() : Optional.empty();
  }

  private static String without(String article, String words) {
    return words.startsWith(article) ? words.substring(article.length()) : words;
  }
}
