package dev.engross.value;

import dev.engross.value.Value.Money;
import dev.engross.value.Value.Quantity;
import dev.engross.value.Value.Rate;
import java.math.BigDecimal;

/** Reads rates, money and quantities. */
final class Amounts {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Amounts() {}

  static Reading rate(String literal) {
    Literal in = new Literal(literal);
    BigDecimal number = in.number();
    if (in.failed()) {
      return in.reading(Value.Special.UNKNOWN);
    }
    String digits = literal.substring(0, in.at);
    String unit = in.rest();
    if (unit.equals("%")) {
      return new Reading.Read(new Rate(number, literal));
    }
    if (unit.equals(" bp")) {
      return new Reading.Read(new Rate(number.movePointLeft(2), literal));
    }
    if (unit.isEmpty()) {
      return in.fault(0, "\"" + literal + "\" has no unit", "write " + digits + "% or " + inPoints(number));
    }
    return switch (unit.strip()) {
      case "%" -> in.fault(in.at, "a space stands before the %", "write " + digits + "% without a space");
      case "percent", "per cent", "Percent", "pct" ->
          in.fault(in.at, "\"" + unit.strip() + "\" is not how a rate is written", "write " + digits + "%");
      case "bp", "bps", "BP", "BPS", "basis points", "basis point" ->
          in.fault(in.at, "\"" + unit.strip() + "\" is not how basis points are written", "write " + digits + " bp");
      default -> {
        boolean percent = unit.startsWith("%");
        int from = in.at + (percent ? 1 : 0);
        String stray = literal.substring(from).strip();
        yield in.fault(
            from,
            "\"" + stray + "\" stands after the rate",
            "write only " + digits + (percent ? "%" : "% or " + digits + " bp"));
      }
    };
  }

  /** 0.80 is 80 basis points if it is percent; a whole number may be meant as either. */
  private static String inPoints(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() > 0
        ? plain.multiply(HUNDRED).stripTrailingZeros().toPlainString() + " bp"
        : plain.toPlainString() + " bp, whichever is meant";
  }

  static Reading money(String literal) {
    Literal in = new Literal(literal);
    int unit = unitLength(literal);
    if (unit == 0) {
      return withoutCurrency(in);
    }
    in.at = unit;
    boolean code = Character.isLetter(literal.charAt(unit - 1));
    boolean spaced = unit < literal.length() && literal.charAt(unit) == ' ';
    if (code && !spaced) {
      return in.fault(unit, "a space is missing after " + literal.substring(0, unit), in.with(unit, unit, " "));
    }
    if (!code && spaced) {
      return in.fault(unit, "a space stands after " + literal.substring(0, unit), in.with(unit, unit + 1, ""));
    }
    if (spaced) {
      in.at++;
    }
    String prefix = literal.substring(0, in.at);
    BigDecimal amount = in.scaledNumber();
    if (!in.failed() && !in.atEnd()) {
      return in.fault(in.at, "\"" + in.rest().strip() + "\" stands after the amount", "write only "
          + literal.substring(0, in.at));
    }
    return in.reading(new Money(prefix, amount, literal));
  }

  /** Characters of the currency at the start: {@code $}, {@code US$}, {@code EUR}; 0 if there is none. */
  static int unitLength(String literal) {
    int letters = 0;
    while (letters < literal.length() && literal.charAt(letters) >= 'A' && literal.charAt(letters) <= 'Z') {
      letters++;
    }
    if (letters > 3 || letters == literal.length()) {
      return 0;
    }
    char next = literal.charAt(letters);
    if (Character.getType(next) == Character.CURRENCY_SYMBOL) {
      return letters + 1;
    }
    return letters == 3 && (next == ' ' || Character.isDigit(next)) ? 3 : 0;
  }

  private static Reading withoutCurrency(Literal in) {
    in.scaledNumber();
    if (in.failed()) {
      return in.reading(Value.Special.UNKNOWN);
    }
    String amount = in.text.substring(0, in.at);
    String after = in.rest().strip();
    if (after.isEmpty()) {
      return in.fault(0, "\"" + in.text + "\" has no currency", "write $" + amount + " or EUR " + amount);
    }
    String mend =
        switch (after) {
          case "dollars", "Dollars", "USD" -> "write $" + amount;
          case "euros", "euro", "EUR" -> "write EUR " + amount;
          default -> unitLength(after + " ") > 0 && after.length() <= 4
              ? "write " + after + (Character.isLetter(after.charAt(after.length() - 1)) ? " " : "") + amount
              : "write the currency first, such as $" + amount;
        };
    return in.fault(in.at + 1, "no currency stands before the amount", mend);
  }

  static Reading quantity(String literal) {
    Literal in = new Literal(literal);
    BigDecimal amount = in.scaledNumber();
    if (in.failed() || in.atEnd()) {
      return in.reading(new Quantity(amount, "", literal));
    }
    String number = literal.substring(0, in.at);
    String unit = in.rest().strip();
    if (unit.startsWith("%") || unit.equals("bp")) {
      return in.fault(in.at, "\"" + literal + "\" is a rate where a number belongs", "write " + number
          + ", or make the type rate");
    }
    if (literal.charAt(in.at) != ' ') {
      return in.fault(in.at, "a space is missing after " + number, in.with(in.at, in.at, " "));
    }
    return in.reading(new Quantity(amount, unit, literal));
  }

  /** Money if a currency begins it, else a quantity. */
  static Reading measure(String literal) {
    return unitLength(literal) > 0 ? money(literal) : quantity(literal);
  }
}
