package dev.engross.view;

import dev.engross.markdown.Markdown;
import dev.engross.model.Form;
import dev.engross.model.Moment;
import dev.engross.value.End;
import dev.engross.value.LegalDate;
import dev.engross.value.Value;
import dev.engross.wording.DateStyle;
import dev.engross.wording.FeeStyle;
import dev.engross.wording.SpanStyle;
import java.util.List;

/** Prints dates, values and titles in a form's style. */
final class Printing {

  private final DateStyle dates;
  private final SpanStyle spans;
  private final FeeStyle fees;

  Printing(Form form) {
    this.dates = DateStyle.of(form.wording().dates()).orElseThrow();
    this.spans = SpanStyle.of(form.wording().spans()).orElseThrow();
    this.fees = new FeeStyle(form.wording().tiers().equals("lines") ? FeeStyle.Join.LINES : FeeStyle.Join.PLUS);
  }

  ValueView date(LegalDate date) {
    String iso = date instanceof LegalDate.On ? date.iso() : "";
    return new ValueView(dates.print(date), iso, date.iso(), date.known());
  }

  /** When an instrument takes effect: its own date where it says no other. */
  ValueView moment(Moment moment, LegalDate dated) {
    if (moment instanceof Moment.At at) {
      return date(at.date());
    }
    if (moment instanceof Moment.Unless unless) {
      ValueView on = date(unless.date());
      return new ValueView(
          on.text() + ", unless " + event(unless.event()) + " occurs before that day", on.iso(), on.raw(), on.known());
    }
    if (moment instanceof Moment.Upon upon) {
      return new ValueView(event(upon.event()), "", upon.event(), false);
    }
    return date(dated);
  }

  /** When something takes or loses effect, if it is said; else nothing. */
  ValueView said(Moment moment, LegalDate dated) {
    return moment instanceof Moment.Unsaid ? ValueView.NONE : moment(moment, dated);
  }

  /** {@code until the end of May 1, 2020}: a date until which something holds is a day on which it does. */
  String until(Moment moment) {
    ValueView end = said(moment, LegalDate.Unknown.UNKNOWN);
    boolean later = end.text().startsWith("on or before ");
    return "until " + (!end.iso().isEmpty() ? "the end of " : later ? "a day " : "") + end.text();
  }

  /** An event as sentences have it: {@code the First Closing}. */
  static String event(String name) {
    return name.regionMatches(true, 0, "the ", 0, "the ".length()) ? name : "the " + name;
  }

  ValueView value(Value value) {
    boolean known = value != Value.Special.UNKNOWN;
    String iso = value instanceof Value.Dated dated && dated.date() instanceof LegalDate.On on ? on.iso() : "";
    return new ValueView(text(value, ""), iso, value.text(), known);
  }

  /** @param of printed after a tier's rate */
  String text(Value value, String of) {
    if (value instanceof Value.Dated dated) {
      return dates.print(dated.date());
    }
    if (value instanceof End.At at) {
      return dates.print(at.date());
    }
    if (value instanceof End.YearlyAfter after) {
      return "from year to year after " + dates.print(after.date());
    }
    if (value instanceof Value.Span span) {
      return spans.print(span);
    }
    if (value == Value.Special.REDACTED) {
      return Markdown.OMISSION;
    }
    return value instanceof Value.Fee fee ? fees.print(fee, of) : value.text();
  }

  /** As {@link #text}, where a sentence says what something is or is changed to. */
  String noun(Value value, String of) {
    return value instanceof End.YearlyAfter ? "a term " + text(value, of) : text(value, of);
  }

  /** The lines of a cell. */
  List<String> lines(Value value, String of) {
    return value instanceof Value.Fee fee && fees.join() == FeeStyle.Join.LINES
        ? fees.lines(fee, of)
        : List.of(text(value, of));
  }
}
