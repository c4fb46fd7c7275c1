package dev.engross.value;

import dev.engross.value.Reading.Fault;
import dev.engross.value.Reading.Read;
import dev.engross.value.Value.Special;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads literals into values. Neither locale nor clock bears on it. */
public final class Values {

  /** What {@link #infer} tries, in this order: {@code 90 days} is a span and not a number of days. */
  private static final ValueType[] INFERRED = {
    ValueType.RATE, ValueType.MONEY, ValueType.DATE, ValueType.SPAN, ValueType.NUMBER
  };

  /** What is printed for {@code redacted}, and may be written for it. */
  static final String OMISSION = "[***]";

  private Values() {}

  /**
   * Reads a literal of a type; {@code None}, {@code N/A}, {@code unknown} and {@code redacted}, or {@code [***]}, are
   * read as any type.
   */
  public static Reading read(ValueType type, String literal) {
    for (Special special : Special.values()) {
      if (special.text().equals(literal)) {
        return new Read(special);
      }
    }
    if (literal.equals(OMISSION)) {
      return new Read(Special.REDACTED);
    }
    if (type == ValueType.TEXT) {
      return new Read(new Value.Words(literal));
    }
    Fault spacing = spacing(literal);
    if (spacing != null) {
      return spacing;
    }
    if (type == ValueType.NAME) {
      return new Read(new Value.Name(literal));
    }
    String meant = meant(literal);
    if (!meant.isEmpty()) {
      return new Fault(0, "\"" + literal + "\" is not a " + type.word(), "write " + meant);
    }
    return switch (type) {
      case RATE -> Amounts.rate(literal);
      case MONEY -> Amounts.money(literal);
      case NUMBER -> Amounts.quantity(literal);
      case FEE -> fee(literal);
      case DATE -> date(literal);
      case END -> end(literal);
      case SPAN -> Spans.read(literal);
      case TEXT -> new Read(new Value.Words(literal));
      case NAME -> new Read(new Value.Name(literal));
    };
  }

  /**
   * Reads a fee's tiers, one a literal. Gaps and overlaps are read as they stand; a tier {@code of the next} takes its
   * ends from the tier before it.
   */
  public static TierList readTiers(List<String> literals) {
    return Tiers.read(literals);
  }

  /**
   * Reads a literal whose type is not declared: the first of rate, money, date, span and number that it is; else a
   * name. A fault only where three numbers, as in a date, make none.
   */
  public static Reading infer(String literal) {
    for (ValueType type : INFERRED) {
      Reading reading = read(type, literal);
      if (reading instanceof Read || type == ValueType.DATE && dateLike(literal)) {
        return reading;
      }
    }
    return read(ValueType.NAME, literal);
  }

  /**
   * Whether two values say the same: {@code 0.80%} and {@code 80 bp}, {@code $1 billion} and {@code $1,000,000,000}.
   */
  public static boolean same(Value a, Value b) {
    if (a instanceof Value.Rate x && b instanceof Value.Rate y) {
      return x.percent().compareTo(y.percent()) == 0;
    }
    if (a instanceof Measure x && b instanceof Measure y) {
      return x.getClass() == y.getClass() && x.unit().equals(y.unit()) && x.amount().compareTo(y.amount()) == 0;
    }
    if (a instanceof Value.Span x && b instanceof Value.Span y) {
      return x.count() == y.count() && x.unit() == y.unit();
    }
    return a instanceof Value.Fee x && b instanceof Value.Fee y ? sameTiers(x.tiers(), y.tiers()) : a.equals(b);
  }

  /** Whether it is known what a value is; two that are not known may differ. */
  public static boolean isKnown(Value value) {
    return value != Special.UNKNOWN && value != Special.REDACTED;
  }

  private static boolean sameTiers(List<Tier> a, List<Tier> b) {
    for (int i = 0; i < a.size() && a.size() == b.size(); i++) {
      Tier x = a.get(i);
      Tier y = b.get(i);
      boolean ends = x.upTo().isEmpty()
          ? y.upTo().isEmpty()
          : y.upTo().isPresent() && same(x.upTo().get(), y.upTo().get());
      if (!ends || !same(x.rate(), y.rate()) || !same(x.over(), y.over())) {
        return false;
      }
    }
    return a.size() == b.size();
  }

  private static Reading fee(String literal) {
    if (Tiers.isTier(literal)) {
      TierList list = Tiers.read(List.of(literal));
      return list.faults().isEmpty() ? new Read(list.fee()) : list.faults().get(0);
    }
    return Amounts.unitLength(literal) > 0 ? Amounts.money(literal) : Amounts.rate(literal);
  }

  private static Reading date(String literal) {
    DateReading reading = DateReader.read(literal);
    return reading instanceof DateReading.Read read
        ? new Read(new Value.Dated(read.date()))
        : ((DateReading.Failed) reading).fault();
  }

  private static Reading end(String literal) {
    if (literal.equals(End.Permanent.PERMANENT.text())) {
      return new Read(End.Permanent.PERMANENT);
    }
    String yearly = "yearly after ";
    int from = literal.startsWith(yearly) ? yearly.length() : 0;
    DateReading reading = DateReader.read(literal.substring(from));
    if (reading instanceof DateReading.Read read) {
      return new Read(from == 0 ? new End.At(read.date()) : new End.YearlyAfter(read.date()));
    }
    Fault fault = ((DateReading.Failed) reading).fault();
    boolean wordy = from == 0 && fault.offset() == 0 && fault.mend().startsWith("write a date");
    String mend = wordy ? "write a date such as 2007-11-01, permanent, or yearly after 2007-11-01" : fault.mend();
    return new Fault(from + fault.offset(), fault.message(), mend);
  }

  private static boolean dateLike(String literal) {
    int marks = 0;
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      if (c == '-' || c == '/') {
        marks++;
      } else if (c < '0' || c > '9') {
        return false;
      }
    }
    return marks == 2 && literal.length() >= 8;
  }

  /** The special that a near miss means, or empty. */
  private static String meant(String literal) {
    for (Special special : Special.values()) {
      if (special.text().equalsIgnoreCase(literal)) {
        return special.text();
      }
    }
    return switch (literal) {
      case "NA", "n.a.", "N.A." -> "N/A";
      case "TBD", "tbd", "?", "Not known", "not known" -> "unknown";
      case "***" -> "redacted";
      case "nil", "Nil", "-", "--" -> "None";
      default -> "";
    };
  }

  /** What is wrong with a literal's white space, if anything. */
  static @Nullable Fault spacing(String literal) {
    if (literal.isEmpty()) {
      return new Fault(0, "nothing is written here", "write a value, or None, N/A, unknown or redacted");
    }
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      if (c != ' ' && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b')) {
        return new Fault(i, "a tab, a line's end or a space that is not plain stands here", "write a plain space");
      }
      if (c == ' ' && (i == 0 || i == literal.length() - 1 || literal.charAt(i - 1) == ' ')) {
        return new Fault(i, "a space too many stands here", "take it out");
      }
    }
    return null;
  }
}
