package dev.engross.bind;

import dev.engross.model.Moment;
import dev.engross.value.DateReading;
import dev.engross.value.LegalDate;
import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Mapping;
import dev.engross.yaml.Node.Scalar;
import java.util.List;

/** Binds dates and moments. */
final class Dates {

  static final List<String> MOMENT = List.of("on", "unless");
  private static final Moment UNSAID = new Moment.Unsaid();

  private Dates() {}

  /** The date; not known, with a finding, where it does not read. */
  static LegalDate date(Binding binding, Scalar scalar) {
    DateReading reading = LegalDate.read(scalar.text());
    if (reading instanceof DateReading.Failed failed) {
      binding.fault("bad-date", scalar, failed.fault());
      return LegalDate.Unknown.UNKNOWN;
    }
    return ((DateReading.Read) reading).date();
  }

  /** A date, the name of an event, {@code start}, or {@code {on: date, unless: event}}. */
  static Moment moment(Binding binding, Node node) {
    if (node instanceof Mapping mapping) {
      Keys keys = Keys.of(binding, mapping, "a moment", MOMENT);
      keys.required("on");
      return new Moment.Unless(keys.date("on"), keys.required("unless"));
    }
    return binding.words(node, "a moment").map(s -> word(binding, s)).orElse(UNSAID);
  }

  static Moment moment(Binding binding, Keys keys, String key) {
    return keys.node(key).map(n -> moment(binding, n)).orElse(UNSAID);
  }

  private static Moment word(Binding binding, Scalar scalar) {
    String text = scalar.text();
    if (text.isEmpty()) {
      binding.error("wrong-value", scalar.at(), "a moment cannot be empty",
          "write a date, the name of an event, or start");
      return UNSAID;
    }
    if (text.equals("start")) {
      return new Moment.Start();
    }
    boolean dateLike = Character.isDigit(text.charAt(0)) || text.charAt(0) == '_' || text.startsWith("by ")
        || text.equals("unknown");
    return dateLike ? new Moment.At(date(binding, scalar)) : new Moment.Upon(text);
  }
}
