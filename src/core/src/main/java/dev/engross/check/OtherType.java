package dev.engross.check;

import dev.engross.conform.Standing;
import dev.engross.finding.Finding;
import dev.engross.model.Change;
import dev.engross.model.Section;
import dev.engross.model.Sic;
import dev.engross.value.LiteralType;
import dev.engross.value.Value;
import dev.engross.value.ValueType;
import java.util.Map;
import java.util.Optional;

/**
 * A particular is set to a value of another type than it has. A sum may become "such fee as the parties agree"; what
 * begins with a figure or a sign and is no value at all is rather a slip.
 */
final class OtherType implements Rule {

  private static final Map<ValueType, String> SUCH = Map.of(
      ValueType.MONEY, " such as $35,000.00", ValueType.SPAN, " such as 60 days", ValueType.RATE, " such as 0.80%",
      ValueType.DATE, " such as 2026-02-28", ValueType.NUMBER, " such as 1,200");

  @Override
  public String id() {
    return "other-type";
  }

  @Override
  public void check(Subject subject, Breaches breaches) {
    for (Standing standing : subject.standings()) {
      for (Section section : standing.instrument().body().all()) {
        for (Change change : section.everyChange()) {
          if (change instanceof Change.Set set) {
            set(set, standing, section.sic(), breaches);
          }
        }
      }
    }
  }

  private void set(Change.Set set, Standing standing, Sic sic, Breaches breaches) {
    Optional<Value> stood = standing.before().particular(set.target().first()).map(p -> p.value());
    Optional<ValueType> old = stood.flatMap(LiteralType::of);
    Optional<ValueType> now = LiteralType.of(set.to());
    boolean slip = now.isEmpty() && !(set.to() instanceof Value.Special)
        && !Character.isLetter(set.to().text().codePointAt(0));
    if (old.isPresent() && (slip || now.isPresent() && !now.equals(old))) {
      String type = named(old.get());
      breaches.add(
          Finding.error(
              id(), set.toAt(),
              "the value of \"" + set.target().first() + "\" is " + type + ", " + stood.orElseThrow().text()
                  + ", and \"" + set.to().text() + "\" is " + now.map(OtherType::named).orElse("none"),
              "write " + type + SUCH.getOrDefault(old.get(), "")
                  + ", words, None, N/A or unknown; or accept the paper as it is by sic"), sic);
    }
  }

  private static String named(ValueType type) {
    return type == ValueType.MONEY ? type.word() : "a " + type.word();
  }
}
