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

  /** Whether it is a part of something, told from inside out: {@code item (b) of Section 1}. */
  static boolean isPart(String written) {
    return ofPart(written).isPresent();
  }

  private static Optional<String> ofPart(String written) {
    String bare = without("the ", written);
    int of = bare.lastIndexOf(OF);
    String inner = of < 0 ? "" : without("item ", bare.substring(0, of));
    // A provision in another is a target by itself.
    return Part.of(inner).filter(p -> !(p instanceof Part.Inner))
        .map(p -> bare.substring(of + OF.length()) + STEP + inner);
  }

  /** {@code item (b) of Section 1}, whether it is there or not, {@code PART TWO Clause 1}, {@code the Agreement}. */
  private Optional<String> bySteps(String written) {
    String bare = without("the ", written);
    Optional<String> part = ofPart(written);
    if (bare.equalsIgnoreCase(WHOLE) || part.isPresent()) {
      return part.or(() -> Optional.of(WHOLE));
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
    String number = written.contains(OF) ? "" : number(written);
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
