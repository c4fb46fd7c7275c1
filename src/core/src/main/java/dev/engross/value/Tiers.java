package dev.engross.value;

import dev.engross.value.Reading.Fault;
import dev.engross.value.Tier.Above;
import dev.engross.value.Tier.Between;
import dev.engross.value.Tier.Extent;
import dev.engross.value.Tier.First;
import dev.engross.value.Tier.Next;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the tiers of one fee, in order. For one call. */
final class Tiers {

  private static final String FIRST = " of the first ";
  private static final String NEXT = " of the next ";
  private static final String OVER = " over ";
  private static final String UP_TO = " up to ";

  /** What authors write for {@link #OVER}. */
  private static final String[] ABOVE = {" above ", " in excess of ", " exceeding ", " more than ", " greater than "};

  private final List<Tier> tiers = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private int item;
  private @Nullable Tier before;

  static TierList read(List<String> literals) {
    Tiers reader = new Tiers();
    for (String literal : literals) {
      reader.before = reader.tier(literal);
      if (reader.before != null) {
        reader.tiers.add(reader.before);
      }
      reader.item++;
    }
    return new TierList(reader.tiers, reader.faults);
  }

  /** Whether a fee's literal is meant as a tier and not as a flat fee. */
  static boolean isTier(String literal) {
    return keyword(literal) != null || literal.contains(UP_TO) || literal.contains(" the first ")
        || literal.contains(" the next ") || nearOver(literal) != null;
  }

  private @Nullable Tier tier(String literal) {
    Fault blank = Values.spacing(literal);
    if (blank != null) {
      return fault(blank, 0);
    }
    String keyword = keyword(literal);
    if (literal.equals(Values.OMISSION)) {
      return fault(literal, 0, "a whole tier is left out among others that are not",
          "leave out the rate alone, as in [***] of the first $500, or every tier");
    }
    if (keyword == null) {
      return fault(literal, 0, "\"" + literal + "\" does not say which tier it is", mend(literal, before));
    }
    int at = literal.indexOf(keyword);
    int from = at + keyword.length();
    int split = literal.indexOf(UP_TO, from);
    if (literal.indexOf(FIRST, from) >= 0 || literal.indexOf(NEXT, from) >= 0 || literal.indexOf(OVER, from) >= 0) {
      return fault(literal, from, "more than one tier stands here", "make a list, with one tier an item");
    }
    TierRate rate = rate(literal.substring(0, at));
    boolean between = split >= 0 && keyword.equals(OVER);
    Measure left = measure(literal, from, between ? split : literal.length());
    Measure right = !between ? left : measure(literal, split + UP_TO.length(), literal.length());
    if (rate == null || left == null || right == null) {
      return null;
    }
    Extent extent = extent(literal, from, keyword, left, right, split >= 0);
    return extent == null ? null : new Tier(rate, extent, literal);
  }

  private @Nullable Extent extent(String literal, int from, String keyword, Measure left, Measure right, boolean ends) {
    if (keyword.equals(FIRST)) {
      return new First(left);
    }
    if (keyword.equals(NEXT)) {
      return next(literal, from, left);
    }
    Measure over = left;
    if (left instanceof Value.Quantity && left.unit().isEmpty() && right instanceof Value.Quantity q) {
      over = new Value.Quantity(left.amount(), q.unit(), left.text()); // over 500 up to 1,000 tons
    }
    if (!sameUnit(over, right)) {
      fault(literal, from, "the ends of the tier are in two units", "write both in " + unit(over));
      return null;
    }
    return ends ? new Between(over, right) : new Above(over);
  }

  private @Nullable Extent next(String literal, int from, Measure width) {
    if (before == null) {
      if (tiers.size() == item) { // else the tier before has its own fault
        fault(literal, from - NEXT.length() + 1, "no tier stands before \"the next\"", "write of the first "
            + width.text());
      }
      return null;
    }
    Measure over = before.upTo().orElse(null);
    if (over == null) {
      fault(literal, from - NEXT.length() + 1, "the tier before \"the next\" has no end",
          "end it with up to, or write where this one begins");
      return null;
    }
    if (!sameUnit(over, width)) {
      fault(literal, from, "this tier is not in the unit of the one before", "write it in " + unit(over));
      return null;
    }
    return new Next(width, over, over.withAmount(over.amount().add(width.amount())));
  }

  private @Nullable TierRate rate(String text) {
    if (text.equals(Value.Special.UNKNOWN.text())) {
      return Value.Special.UNKNOWN;
    }
    if (text.equals(Value.Special.REDACTED.text()) || text.equals(Values.OMISSION)) {
      return Value.Special.REDACTED;
    }
    Reading reading = Amounts.unitLength(text) > 0 ? Amounts.money(text) : Amounts.rate(text);
    if (reading instanceof Fault fault) {
      int stray = text.indexOf("% of ");
      fault(stray < 0 ? fault : new Fault(fault.offset(), fault.message(),
          "leave these words to the column's key of"), 0);
      return null;
    }
    return (TierRate) ((Reading.Read) reading).value();
  }

  private @Nullable Measure measure(String literal, int from, int end) {
    String text = literal.substring(from, end);
    Reading reading = Amounts.measure(text);
    if (reading instanceof Fault fault) {
      int to = text.indexOf(" to ");
      String mend = to > 0 ? "write " + literal.substring(0, from) + text.replace(" to ", UP_TO) : fault.mend();
      fault(new Fault(fault.offset(), fault.message(), mend), from);
      return null;
    }
    return (Measure) ((Reading.Read) reading).value();
  }

  private static boolean sameUnit(Measure a, Measure b) {
    return a.getClass() == b.getClass() && a.unit().equals(b.unit());
  }

  private static String unit(Measure measure) {
    return measure.unit().isEmpty() ? "the same unit" : measure.unit().strip();
  }

  private static @Nullable String keyword(String literal) {
    String found = null;
    int first = Integer.MAX_VALUE;
    for (String keyword : new String[] {FIRST, NEXT, OVER}) {
      int at = literal.indexOf(keyword);
      if (at >= 0 && at < first) {
        first = at;
        found = keyword;
      }
    }
    return found;
  }

  private static @Nullable String nearOver(String literal) {
    for (String word : ABOVE) {
      if (literal.contains(word)) {
        return word;
      }
    }
    return null;
  }

  private static String mend(String literal, @Nullable Tier before) {
    String near = nearOver(literal);
    if (near != null) {
      return "write " + literal.replace(near, OVER);
    }
    if (literal.contains(" on the first ")) {
      return "write " + literal.replace(" on the first ", FIRST);
    }
    if (literal.contains(" on the next ")) {
      return "write " + literal.replace(" on the next ", NEXT);
    }
    int upTo = literal.indexOf(UP_TO);
    Measure over = before == null ? null : before.upTo().orElse(null);
    if (upTo > 0 && over != null) {
      return "write " + literal.substring(0, upTo) + OVER + over.text() + literal.substring(upTo);
    }
    return upTo > 0
        ? "write " + literal.substring(0, upTo) + FIRST + literal.substring(upTo + UP_TO.length())
        : "write it after the rate: of the first $500 million, over $1 billion, or over $500 million up to $1 billion";
  }

  private @Nullable Tier fault(String literal, int offset, String message, String mend) {
    faults.add(new Fault(item, Math.min(offset, literal.length()), message, mend));
    return null;
  }

  private @Nullable Tier fault(Fault fault, int base) {
    faults.add(new Fault(item, base + fault.offset(), fault.message(), fault.mend()));
    return null;
  }
}
