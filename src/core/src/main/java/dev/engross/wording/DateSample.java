package dev.engross.wording;

import dev.engross.value.Months;
import dev.engross.wording.DateStyle.Piece;
import dev.engross.wording.DateStyle.Piece.Part;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a date as a sample of how dates are written. */
final class DateSample {

  /** Words that may stand in a date and are copied. */
  private static final List<String> WORDS = List.of("the", "this", "day", "of", "in", "year", "A", "D");

  private final List<Piece> pieces = new ArrayList<>();
  private final List<String> numbers = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();

  private DateSample() {}

  static Optional<DateStyle> read(String sample) {
    DateSample reader = new DateSample();
    int at = 0;
    while (at < sample.length()) {
      int end = reader.piece(sample, at);
      if (end < 0) {
        return Optional.empty();
      }
      at = end;
    }
    return reader.settle(sample) && reader.isWhole() ? Optional.of(new DateStyle(reader.pieces)) : Optional.empty();
  }

  /** Reads the piece at an offset and gives its end; -1 for a word that is no part of a date. */
  private int piece(String sample, int from) {
    char c = sample.charAt(from);
    int end = from + 1;
    if (c >= '0' && c <= '9') {
      while (end < sample.length() && Character.isDigit(sample.charAt(end))) {
        end++;
      }
      return number(sample, from, end);
    }
    if (!Character.isLetter(c)) {
      pieces.add(new Piece.Copied(String.valueOf(c)));
      return c < 128 ? end : -1;
    }
    while (end < sample.length() && (Character.isLetter(sample.charAt(end)) || sample.charAt(end) == '-')) {
      end++;
    }
    String word = sample.substring(from, end);
    boolean dotted = end < sample.length() && sample.charAt(end) == '.';
    Optional<Part> month = month(word, dotted);
    if (month.isPresent()) {
      pieces.add(month.get());
      return month.get() == Part.MONTH_DOTTED ? end + 1 : end;
    }
    if (WORDS.contains(word)) {
      pieces.add(new Piece.Copied(word));
      return end;
    }
    int day = Language.numberOf(word, true);
    pieces.add(Part.DAY_WORD);
    return day >= 1 && day <= 31 ? end : -1;
  }

  private int number(String sample, int from, int end) {
    if (end - from > 4) {
      return -1;
    }
    String digits = sample.substring(from, end);
    int after = Math.min(end + 2, sample.length());
    String ending = sample.substring(end, after);
    if (ending.length() == 2 && Character.isLetter(ending.charAt(0))) {
      int day = Integer.parseInt(digits);
      pieces.add(Part.DAY_ORDINAL);
      return day >= 1 && day <= 31 && Language.ordinal(day).equals(digits + ending) ? after : -1;
    }
    places.add(pieces.size());
    numbers.add(digits);
    pieces.add(Part.YEAR); // settled when all are known
    return end;
  }

  private static Optional<Part> month(String word, boolean dotted) {
    for (Month month : Month.values()) {
      String name = Months.name(month);
      if (word.equals(name)) {
        return Optional.of(Part.MONTH_NAME);
      }
      if (word.equals(month.name())) {
        return Optional.of(Part.MONTH_CAPITALS);
      }
      if (word.equals(name.substring(0, 3)) || word.equals("Sept") && dotted) {
        return Optional.of(dotted ? Part.MONTH_DOTTED : Part.MONTH_SHORT);
      }
    }
    return Optional.empty();
  }

  /** Says which number is the year, the month and the day. */
  private boolean settle(String sample) {
    int year = -1;
    for (int i = 0; i < numbers.size(); i++) {
      if (numbers.get(i).length() == 4) {
        year = year < 0 ? i : 99;
      } else if (numbers.get(i).length() > 2) {
        return false;
      }
    }
    if (year < 0 || year >= numbers.size() || numbers.size() > 3) {
      return false;
    }
    List<Integer> others = new ArrayList<>(List.of(0, 1, 2).subList(0, numbers.size()));
    others.remove(Integer.valueOf(year));
    boolean padded = numbers.size() == 3 && year == 0 || others.stream().anyMatch(i -> numbers.get(i).startsWith("0"));
    if (others.size() == 1) {
      return day(others.get(0), padded);
    }
    if (others.size() == 2) {
      boolean dayFirst = year != 0 && (sample.indexOf('.') >= 0 || value(others.get(0)) > 12);
      int month = others.get(dayFirst ? 1 : 0);
      pieces.set(places.get(month), padded ? Part.MONTH_PADDED : Part.MONTH);
      return value(month) >= 1 && value(month) <= 12 && day(others.get(dayFirst ? 0 : 1), padded);
    }
    return true;
  }

  private boolean day(int number, boolean padded) {
    pieces.set(places.get(number), padded ? Part.DAY_PADDED : Part.DAY);
    return value(number) >= 1 && value(number) <= 31;
  }

  private int value(int number) {
    return Integer.parseInt(numbers.get(number));
  }

  private boolean isWhole() {
    int days = 0;
    int months = 0;
    int years = 0;
    for (Piece piece : pieces) {
      if (piece instanceof Part part) {
        days += part.name().startsWith("DAY") ? 1 : 0;
        months += part.name().startsWith("MONTH") ? 1 : 0;
        years += part == Part.YEAR ? 1 : 0;
      }
    }
    return days == 1 && months == 1 && years == 1;
  }
}
