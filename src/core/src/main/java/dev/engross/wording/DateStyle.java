package dev.engross.wording;

import dev.engross.value.LegalDate;
import dev.engross.value.Months;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How dates are printed, after a sample date. */
public final class DateStyle {

  /** A piece of the sample: words to copy, or a part of the date in some dress. */
  sealed interface Piece {
    record Copied(String text) implements Piece {}

    enum Part implements Piece {
      DAY,
      DAY_PADDED,
      DAY_ORDINAL,
      DAY_WORD,
      MONTH,
      MONTH_PADDED,
      MONTH_NAME,
      MONTH_CAPITALS,
      MONTH_SHORT,
      MONTH_DOTTED,
      YEAR
    }
  }

  /** With full stops, as lawyers shorten them; May, June and July are not shortened. */
  private static final String[] DOTTED = {
    "Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."
  };

  private final List<Piece> pieces;

  DateStyle(List<Piece> pieces) {
    this.pieces = List.copyOf(pieces);
  }

  /**
   * The style of a sample; any date will do: {@code November 1, 2007}, {@code the 1st day of November, 2007}, {@code
   * Nov. 1, 2007}, {@code 2007-11-01}, {@code 11/1/2007}. Numbers with slashes have the month first unless that is
   * above 12, numbers with full stops the day. {@code May} counts as written out.
   */
  public static Optional<DateStyle> of(String sample) {
    return DateSample.read(sample);
  }

  /** Prints a day. */
  public String print(LocalDate date) {
    StringBuilder out = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Copied copied) {
        out.append(copied.text());
      } else {
        out.append(print((Piece.Part) piece, date));
      }
    }
    return out.toString();
  }

  /**
   * Prints a date: {@code May 1, 2020}; {@code May __, 2020} and {@code ________ __, 2020} with blanks; {@code on or
   * before May 1, 2002} for one not later than that; {@code a date not known}.
   */
  public String print(LegalDate date) {
    if (date instanceof LegalDate.On on) {
      return print(on.date());
    }
    if (date instanceof LegalDate.NotLaterThan by) {
      return "on or before " + print(by.date());
    }
    return date instanceof LegalDate.Blank blank ? print(blank.pattern()) : "a date not known";
  }

  private String print(String pattern) {
    boolean month = pattern.charAt(5) != '_';
    LocalDate first = LocalDate.of(2000, month ? Integer.parseInt(pattern, 5, 7, 10) : 1, 1);
    StringBuilder out = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Copied copied) {
        out.append(copied.text());
        continue;
      }
      out.append(
          switch ((Piece.Part) piece) {
            case DAY, DAY_PADDED -> "__";
            case DAY_ORDINAL, DAY_WORD -> "____";
            case MONTH, MONTH_PADDED -> month ? print((Piece.Part) piece, first) : "__";
            case MONTH_NAME, MONTH_CAPITALS, MONTH_SHORT, MONTH_DOTTED ->
                month ? print((Piece.Part) piece, first) : "________";
            case YEAR -> pattern.substring(0, 4);
          });
    }
    return out.toString();
  }

  private static String print(Piece.Part part, LocalDate date) {
    int day = date.getDayOfMonth();
    int month = date.getMonthValue();
    String written = Months.name(date.getMonth());
    return switch (part) {
      case DAY -> String.valueOf(day);
      case DAY_PADDED -> padded(day);
      case DAY_ORDINAL -> Language.ordinal(day);
      case DAY_WORD -> Language.ordinalWord(day).toLowerCase(Locale.ROOT);
      case MONTH -> String.valueOf(month);
      case MONTH_PADDED -> padded(month);
      case MONTH_NAME -> written;
      case MONTH_CAPITALS -> date.getMonth().name();
      case MONTH_SHORT -> written.substring(0, 3);
      case MONTH_DOTTED -> DOTTED[month - 1];
      case YEAR -> String.valueOf(date.getYear());
    };
  }

  private static String padded(int n) {
    return n < 10 ? "0" + n : String.valueOf(n);
  }
}
