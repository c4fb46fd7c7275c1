package dev.engross.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What day is meant by a date that is not written year first. */
final class Misdated {

  private static final String ADVICE = "write a date such as 2007-11-01";

  private Misdated() {}

  /** What to write instead: the days that can be meant, or a sample. */
  static String mend(String text) {
    List<String> parts = parts(text);
    List<LocalDate> days = new ArrayList<>();
    if (parts.size() >= 3) {
      candidates(parts, days);
    }
    return switch (days.size()) {
      case 0 -> ADVICE;
      case 1 -> "write " + days.get(0);
      default -> "write it as " + days.get(0) + " or " + days.get(1);
    };
  }

  private static void candidates(List<String> parts, List<LocalDate> days) {
    String a = parts.get(0);
    String b = parts.get(1);
    String c = parts.get(2);
    if (a.length() == 4) {
      add(days, a, b, c);
      if (days.isEmpty()) {
        add(days, a, c, b);
      }
    } else if (c.length() == 4 && parts.size() == 3) {
      add(days, c, b, a);
      add(days, c, a, b);
    }
  }

  /** Runs of digits, and months' names as their numbers; letters that look like digits count among digits. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < text.length() && parts.size() < 7; ) {
      int end = i;
      boolean digits = Character.isDigit(text.charAt(i));
      while (end < text.length() && (digits ? isDigit(text.charAt(end)) : Character.isLetter(text.charAt(end)))) {
        end++;
      }
      if (end == i) {
        i++;
        continue;
      }
      String part = text.substring(i, end);
      if (digits) {
        parts.add(part.replace('O', '0').replace('o', '0').replace('l', '1').replace('I', '1'));
      } else if (month(part) > 0) {
        parts.add(String.valueOf(month(part)));
      }
      i = end;
    }
    // a month in letters and a day above 12 leave one reading; a month in letters and a small day must not give two
    return hasMonthName(text) && parts.size() == 3 ? dayMonthYear(text, parts) : parts;
  }

  private static List<String> dayMonthYear(String text, List<String> parts) {
    boolean monthFirst = Character.isLetter(text.charAt(0)) && month(firstWord(text)) > 0;
    String month = monthFirst ? parts.get(0) : parts.get(1);
    String day = monthFirst ? parts.get(1) : parts.get(0);
    return parts.get(2).length() == 4 ? List.of(parts.get(2), month, day) : parts;
  }

  private static boolean hasMonthName(String text) {
    for (String word : text.split("[^A-Za-z]+")) {
      if (month(word) > 0) {
        return true;
      }
    }
    return false;
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  private static int month(String word) {
    if (word.length() < 3) {
      return 0;
    }
    for (Month month : Month.values()) {
      if (month.name().startsWith(word.toUpperCase(Locale.ROOT))) {
        return month.getValue();
      }
    }
    return word.equalsIgnoreCase("Sept") ? 9 : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c == 'O' || c == 'o' || c == 'l' || c == 'I';
  }

  private static void add(List<LocalDate> days, String year, String month, String day) {
    try {
      LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      if (!days.contains(date)) {
        days.add(date);
      }
    } catch (DateTimeException | NumberFormatException e) {
      // not a day: no candidate
    }
  }
}
