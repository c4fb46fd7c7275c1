package dev.engross.value;

import dev.engross.value.Value.Span;
import dev.engross.value.Value.Unit;
import java.math.BigDecimal;
import java.util.Locale;

/** Reads lengths of time. */
final class Spans {

  private static final String ADVICE =
      "write a number and days, business days, weeks, months or years, such as 90 days";

  private Spans() {}

  static Reading read(String literal) {
    Literal in = new Literal(literal);
    int bracket = literal.indexOf('(');
    int close = literal.indexOf(") ");
    if (bracket > 0 && close > bracket + 1) {
      String once = literal.substring(bracket + 1, close) + literal.substring(close + 1);
      return in.fault(0, "\"" + literal + "\" says its number twice", "write " + once);
    }
    if (Numerals.end(literal, 0) == 0) {
      return in.fault(0, "\"" + literal + "\" has no number of days, months or years", ADVICE);
    }
    BigDecimal number = in.number();
    if (in.failed()) {
      return in.reading(Value.Special.UNKNOWN);
    }
    if (number.scale() > 0 || number.signum() < 0 || number.precision() > 9) {
      return in.fault(0, "\"" + literal.substring(0, in.at) + "\" is not a count",
          "write a whole number, if need be of a smaller unit");
    }
    return unit(in, number.intValueExact());
  }

  private static Reading unit(Literal in, int count) {
    String number = in.text.substring(0, in.at);
    for (Unit unit : Unit.values()) {
      String word = count == 1 ? unit.one() : unit.many();
      if (in.rest().equals(" " + word)) {
        return new Reading.Read(new Span(count, unit, in.text));
      }
    }
    if (in.atEnd()) {
      String units = count == 1 ? " day or 1 month" : " days or " + number + " months";
      return in.fault(0, "\"" + in.text + "\" has no unit", "write " + number + units);
    }
    String meant = in.rest().replace('-', ' ').strip().toLowerCase(Locale.ROOT);
    if (meant.startsWith("calendar ")) {
      meant = meant.substring("calendar ".length());
    }
    for (Unit unit : Unit.values()) {
      if (meant.equals(unit.one()) || meant.equals(unit.many())) {
        String word = count == 1 ? unit.one() : unit.many();
        return in.fault(in.at, "\"" + in.rest().strip() + "\" is not how the unit is written", "write " + number
            + " " + word);
      }
    }
    return in.fault(in.at, "\"" + in.rest().strip() + "\" is not a unit of time", ADVICE);
  }
}
