package dev.engross.account;

import dev.engross.value.Value;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/** One value in the place of another. */
record Comparison(Value from, Value to) {

  static Comparison of(Value from, Value to) {
    return new Comparison(from, to);
  }

  /** {@code raised the Limit of Harbor Bond from 0.90% to 0.95%}. */
  String words(String of) {
    OptionalInt order = order();
    String verb = order.isEmpty() || order.getAsInt() == 0 ? "changed" : order.getAsInt() < 0 ? "raised" : "lowered";
    return verb + " " + of + " from " + from.text() + " to " + to.text();
  }

  /** Of the first and the second, if they count the same. */
  private OptionalInt order() {
    return amount(from).isPresent() && amount(from).get().unit().equals(amount(to).map(Amount::unit).orElse(""))
        ? OptionalInt.of(amount(from).get().number().compareTo(amount(to).get().number()))
        : OptionalInt.empty();
  }

  private record Amount(String unit, BigDecimal number) {}

  private static Optional<Amount> amount(Value value) {
    if (value instanceof Value.Rate rate) {
      return Optional.of(new Amount("percent", rate.percent()));
    }
    if (value instanceof Value.Money money) {
      return Optional.of(new Amount("money " + money.unit(), money.amount()));
    }
    if (value instanceof Value.Quantity quantity) {
      return Optional.of(new Amount("count " + quantity.unit(), quantity.amount()));
    }
    if (value instanceof Value.Span span) {
      return Optional.of(new Amount("span " + span.unit().one(), new BigDecimal(span.count())));
    }
    return Optional.empty();
  }
}
