package dev.engross.bind;

import dev.engross.model.Moment;
import dev.engross.value.DateReading;
import dev.engross.value.LegalDate;
import dev.engross.yaml.Node;
import dev.engross.yaml.Node.Mapping;
import dev.engross.yaml.Node.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Binds dates and moments. */
final class Dates {

  static final List<String> MOMENT = List.of("on", "unless");
  private static final Set<String> SMALL = Set.of(
      "the", "a", "an", "of", "and", "or", "for", "to", "in", "on", "at", "by", "with", "from", "under", "its", "this");
  /** A month with a year, in words: no event is called so. */
  private static final Pattern MONTH = Pattern.compile(
      "(?i)(?:\\d{1,2}(?:st|nd|rd|th)?[ .]+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?,?"
          + "(?: +\\d{1,2}(?:st|nd|rd|th)?,?)? +\\d{4}");
  private static final String ORDERING = "when something was made or takes effect";
  private static final Moment UNSAID = new Moment.Unsaid();

  private Dates() {}

  /** The date; not known, with a finding, where it does not read. */
  static LegalDate date(Binding binding, Scalar scalar) {
    Braces.noMarks(binding, scalar, ORDERING);
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
      keys.required("unless");
      Optional<Scalar> event = keys.scalar("unless").filter(s -> isEvent(binding, s));
      return new Moment.Unless(keys.date("on"), event.map(Scalar::text).orElse(""), mapping.at());
    }
    return binding.words(node, "a moment").map(s -> word(binding, s)).orElse(UNSAID);
  }

  static Moment moment(Binding binding, Keys keys, String key) {
    Optional<Node> node = keys.node(key);
    return node.isPresent() ? moment(binding, node.get()) : UNSAID;
  }

  private static Moment word(Binding binding, Scalar scalar) {
    Braces.noMarks(binding, scalar, ORDERING);
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
        || text.equals("unknown") || MONTH.matcher(text).matches();
    if (dateLike) {
      return new Moment.At(date(binding, scalar), scalar.at());
    }
    return isEvent(binding, scalar) ? new Moment.Upon(text) : UNSAID;
  }

  /**
   * Whether words name an event: a defined term, in capitals as all terms are. It need not have been declared, since it
   * may be yet to come. Other words, such as {@code next month}, are a finding.
   */
  static boolean isEvent(Binding binding, Scalar scalar) {
    int bracket = scalar.text().indexOf('(');
    String name = bracket > 0 ? scalar.text().substring(0, bracket) : scalar.text();
    boolean term = name.indexOf('{') < 0 && !name.isBlank();
    boolean capital = false;
    for (String word : name.strip().split("[ -]+")) {
      boolean small = SMALL.contains(word) || word.isEmpty();
      capital |= !small;
      term &= small || !Character.isLowerCase(word.codePointAt(0));
    }
    if (!term || !capital) {
      binding.error("wrong-value", scalar.at(),
          Binding.quoted(scalar.text()) + " is no date, and no event: the name of one is in capitals",
          "write a date such as 2007-11-01, an event such as First Closing, {on: date, unless: event}, or start");
    }
    return term && capital;
  }
}
